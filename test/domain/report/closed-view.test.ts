import { describe, expect, test } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { SITES } from "#domain/catalogue/index";
import { surfacesOf } from "#domain/catalogue/surfaces-of";
import { siteId } from "#domain/ids";
import { closedViewOf } from "#domain/report/closed-view";
import { entranceOf } from "#domain/report/entrance-of";
import { decide } from "#domain/verdict/decide";
import { factsAt } from "#domain/verdict/facts-at";
import { closedTime } from "#test/support/domain/closed-time";
import { minutesAgo } from "#test/support/domain/minutes-ago";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";
import { budget } from "#test/support/domain/budget";

const instagram = siteId("instagram");
const video = { site: siteId("youtube"), surface: "all" } as const;
const NOW = Temporal.ZonedDateTime.from("2026-11-23T16:00[Europe/Madrid]").epochMilliseconds;
const hour = { dailyMinutes: [60, 60, 60, 60, 60, 60, 60] } as const;

function viewOf(given: CaseGiven) {
  const { facts, plan, nowMs } = makeCase(given);
  return closedViewOf(facts, decide(facts, plan, nowMs), nowMs);
}

describe("the closed page", () => {
  test("below the age says which age, and from when it can open", () => {
    expect(viewOf({ birthDate: "2016-05-04" })).toMatchObject({
      reason: "below-minimum-age",
      minimumAge: 13,
      canOpenOn: "2029-05-04",
      openAgain: false,
    });
  });

  test("of a spent budget names its minutes, and what is still open, with a way there", () => {
    const view = viewOf({
      plan: { ...hour, openWhenSpent: [{ site: "all", surface: "messages" }] },
      usage: { countedSeconds: 3600 },
    });
    expect(view).toMatchObject({ reason: "daily-budget-spent", budgetMinutes: 60, siteName: "Instagram" });
    expect(view.openNow.map(({ surface }) => surface)).toEqual(["messages"]);
    expect(view.openNow[0]?.address).toMatch(/^https:\/\/www\.instagram\.com\/direct\//);
  });

  test("of a surface's budget names that budget and not the day's", () => {
    const plan = { ...hour, budgets: [budget(15, { site: instagram, surface: "feed" })] };
    const usage = { bySurface: new Map([["instagram/feed", 900]]) };
    expect(viewOf({ plan, usage })).toMatchObject({ reason: "surface-budget-spent", budgetMinutes: 15 });
  });

  test("of a group names what is in it", () => {
    const plan = { budgets: [{ ...budget(15, { site: instagram, surface: "feed" }, video), name: "Feeds" }] };
    const records = minutesAgo(NOW)({ site: instagram, surface: "feed" }, 15);
    expect(viewOf({ plan, records })).toMatchObject({
      reason: "group-budget-spent",
      budgetMinutes: 15,
      group: {
        name: "Feeds",
        parts: [
          { siteName: "Instagram", surface: "feed" },
          { siteName: "YouTube", surface: null },
        ],
      },
    });
  });

  test.each(SITES.filter((site) => surfacesOf(site).includes("feed")))(
    "of $name's closed feed leads only to places that the plan opens",
    (site) => {
      // Grown up, since some are for grown-ups alone.
      const given: CaseGiven = {
        site: site.id,
        birthDate: "2005-01-01",
        plan: { closed: [{ site: "all", surface: "feed" }] },
      };
      const { facts, plan, nowMs } = makeCase(given);
      const { reason, openNow } = viewOf(given);
      expect(reason).toBe("surface-closed");
      const verdicts = openNow.map(({ address }) => {
        const place = classify(address);
        return place === null ? null : decide(factsAt(facts, facts.site, place), plan, nowMs).kind;
      });
      expect(verdicts).toEqual(openNow.map(() => "allow"));
      const others = (["messages", "search"] as const).filter((surface) => entranceOf(site, surface) !== null);
      expect(openNow.map(({ surface }) => surface)).toEqual(others);
    },
  );

  test("of a closed part leads nowhere when nothing of its site is open", () => {
    const closed = (["feed", "messages", "search"] as const).map((surface) => ({ site: instagram, surface }));
    expect(viewOf({ plan: { closed } })).toMatchObject({ reason: "surface-closed", openNow: [] });
  });

  test("of a break says what waits behind it", () => {
    const plan = { ...hour, breaks: { afterMinutes: 20, forMinutes: 5 } };
    const records = minutesAgo(NOW)({ site: instagram, surface: "feed" }, 20);
    expect(viewOf({ plan, records })).toMatchObject({ reason: "break", waitingMs: 40 * 60_000, closedFor: null });
  });

  test("of dinner says that it is dinner, and offers nothing else", () => {
    const plan = { closedTimes: [closedTime("dinner", "15:30", "16:30")] };
    expect(viewOf({ plan })).toMatchObject({
      reason: "device-free-time",
      closedFor: { kind: "dinner", name: null },
      closedSinceMs: null,
      openNow: [],
    });
  });

  test("says that the page is open again, as soon as it is", () => {
    expect(viewOf({})).toMatchObject({ openAgain: true, openNow: [] });
  });

  test("of nobody's page names no child", () => {
    expect(viewOf({ facts: { who: { kind: "nobody" } } })).toMatchObject({
      reason: "nobody-chosen",
      child: null,
      minimumAge: null,
      openNow: [],
    });
  });
});
