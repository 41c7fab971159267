import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { decodeHousehold } from "#domain/plan/decode-household";
import { everyDay } from "#domain/plan/every-day";

const fixture = new URL("../../fixtures/household/v1.json", import.meta.url);
const readFixture = async (): Promise<Record<string, unknown>> => JSON.parse(await readFile(fixture, "utf8"));

describe("a household that 0.1 signed", () => {
  test("is read as it was, in the words of today", async () => {
    const old = await readFixture();
    const { children, ...household } = decodeHousehold(old, "household");
    expect(household).toEqual({
      version: 2,
      use: "children",
      timeZone: "Europe/Madrid",
      dayStartsAtHour: 4,
      freeWeekdays: [6, 7],
      freeDays: [],
      language: "en",
      grownUps: old["grownUps"],
    });
    const night = { closesAt: "20:00", opensAt: "07:00" };
    expect(children).toMatchObject([
      {
        name: "Mia",
        plan: {
          version: 2,
          dailyMinutes: [60, 60, 60, 60, 60, 120, null],
          budgets: [
            { name: null, scopes: [{ site: "youtube", surface: "all" }], minutes: everyDay(45) },
            { name: null, scopes: [{ site: "all", surface: "shorts" }], minutes: everyDay(15) },
          ],
          bedtime: [night, night, night, night, { closesAt: "20:30", opensAt: "07:30" }, null, night],
          closed: [{ site: "reddit", surface: "all" }],
          openWhenSpent: [{ site: "all", surface: "messages" }],
          uncounted: [{ site: "all", surface: "search" }],
          minimumAge: 13,
          ageExceptions: [{ site: "facebook", surface: "messages" }],
          opened: ["youtube", "instagram"],
          weeklyMinutes: null,
          carryOver: null,
          breaks: null,
          closedTimes: [],
          spareMinutes: null,
          requestsADay: 5,
          readings: [],
          overrides: [],
        },
      },
    ]);
  });

  test("reads the same when it was saved again", async () => {
    const lifted = decodeHousehold(await readFixture(), "household");
    expect(decodeHousehold(JSON.parse(JSON.stringify(lifted)), "household")).toEqual(lifted);
  });

  test.each([
    ["a key of today", { freeDays: [] }],
    ["another version", { version: 3 }],
  ])("is refused with %s", async (_, changes) => {
    const old = await readFixture();
    expect(() => decodeHousehold({ ...old, ...changes }, "household")).toThrow("household.");
  });
});
