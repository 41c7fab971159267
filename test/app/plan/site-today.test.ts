import { describe, expect, it } from "vitest";
import type { Surface } from "#domain/catalogue/surface";
import { siteId } from "#domain/ids";
import type { SiteToday } from "#domain/plan/site-today";
import { beginDay, type Day } from "#test/support/household/begin-day";

const YOUTUBE = "https://www.youtube.com/watch?v=abc123DEF45";
const youtube = siteId("youtube");
const closed = { closed: [{ site: youtube, surface: "all" }] } as const;
/** Twenty minutes before the household's day ends. */
const LATE = { startsAt: "2026-11-24T03:40" };
const NEXT_DAY_S = 30 * 60;

async function decide(day: Day, as: SiteToday | null, surface: Surface = "watch") {
  await day.unlock();
  const place = { site: youtube, surface, tabId: 1 };
  const reply = await day.world.own("plan/site-today", { token: day.token(), child: day.child, ...place, as });
  await day.browsing.follow();
  return reply;
}

describe("a site for today", () => {
  it("is closed at once, says until when, and is open again tomorrow", async () => {
    const day = await beginDay({}, LATE);
    await day.browsing.open(1, YOUTUBE);
    expect(await decide(day, "closed")).toMatchObject({
      ok: true,
      value: { page: { today: "closed", change: "open" } },
    });
    const { untilMs, byChild } = await day.closedView(1);
    const dayEndMs = Temporal.ZonedDateTime.from("2026-11-24T04:00[Europe/Madrid]").epochMilliseconds;
    expect({ untilMs, byChild }).toEqual({ untilMs: dayEndMs, byChild: undefined });
    await day.pass(NEXT_DAY_S);
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(YOUTUBE);
  });

  it("is opened where the plan has it closed, until the day ends", async () => {
    const day = await beginDay({ plan: closed }, LATE);
    await day.browsing.open(1, YOUTUBE);
    expect(day.isClosed(1)).toBe(true);
    expect(await decide(day, "open")).toMatchObject({ ok: true, value: { page: { today: "open", change: "closed" } } });
    expect(day.urlOf(1)).toBe(YOUTUBE);
    await day.pass(NEXT_DAY_S);
    expect(day.isClosed(1)).toBe(true);
  });

  it("is opened where it waits for a parent, and is as it was when that is taken back", async () => {
    const day = await beginDay({ plan: { opened: [] } });
    await day.browsing.open(1, YOUTUBE);
    await decide(day, "open");
    expect(day.urlOf(1)).toBe(YOUTUBE);
    await decide(day, null);
    expect(await day.closedView(1)).toMatchObject({ reason: "waits-for-parent" });
  });

  it("has its minutes and its hours all the same", async () => {
    const day = await beginDay({ plan: { ...closed, dailyMinutes: [1, 1, 1, 1, 1, 1, 1] } });
    await day.browsing.open(1, YOUTUBE);
    await decide(day, "open");
    await day.watch(1, 61);
    expect(await day.closedView(1)).toMatchObject({ reason: "daily-budget-spent" });
  });

  it("is opened below its age by no button", async () => {
    const day = await beginDay({ birthDate: "2017-01-05" });
    await day.browsing.open(1, YOUTUBE);
    expect(await decide(day, "open")).toMatchObject({ ok: false, error: "not-now" });
    expect(await day.closedView(1)).toMatchObject({ reason: "below-minimum-age" });
  });

  it("is written down as the part of the plan that it is, looser or stricter", async () => {
    const day = await beginDay({ plan: closed });
    await decide(day, "open");
    await decide(day, null);
    expect((await day.journal()).filter(({ kind }) => kind === "plan-changed")).toMatchObject([
      { part: "closed", direction: "looser", from: 1, to: 0 },
      { part: "closed", direction: "stricter", from: 0, to: 1 },
    ]);
  });
});
