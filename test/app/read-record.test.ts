import { describe, expect, it } from "vitest";
import { createReadRecord } from "#app/read-record";
import { childId, siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Child, Household } from "#domain/plan/household";
import { madrid } from "#test/support/domain/madrid";
import { openPlan } from "#test/support/domain/open-plan";
import { recordsOf } from "#test/support/domain/records-of";

const at = (local: string): number => Temporal.ZonedDateTime.from(`${local}[Europe/Madrid]`).epochMilliseconds;
const place = { site: siteId("instagram"), surface: "feed" } as const;
const child: Child = {
  id: childId("mia"),
  name: "Mia",
  birthDate: "2012-01-05",
  colour: 0,
  avatar: 0,
  code: null,
  country: "ES",
  plan: { ...openPlan, dailyMinutes: everyDay(60) },
};
const household: Household = {
  ...madrid,
  version: 2,
  language: "en",
  use: "children",
  children: [child],
  grownUps: [],
};
const records = recordsOf(place, at("2026-11-24T03:30"), at("2026-11-24T04:10"));
const ledger = {
  read: async (_: unknown, fromHour: number, toHour: number) =>
    records.filter(({ utcHour }) => utcHour >= fromHour && utcHour < toHour),
};

describe("the record of a child", () => {
  it("has a day for every date that is asked, each with its own seconds", async () => {
    const readRecord = createReadRecord({ ledger, trueGrants: async () => [] });
    const days = await readRecord({ household, child, fromDate: "2026-11-22", toDate: "2026-11-24" });
    expect(days.map(({ date, watchedSeconds, limitSeconds }) => [date, watchedSeconds, limitSeconds])).toEqual([
      ["2026-11-22", 0, 3600],
      ["2026-11-23", 1800, 3600],
      ["2026-11-24", 600, 3600],
    ]);
    // The household's day starts at four.
    expect(days[1]?.byQuarter.slice(-2)).toEqual([900, 900]);
    expect(days[2]?.bySiteQuarter.get(place.site)?.slice(0, 2)).toEqual([600, 0]);
  });
});
