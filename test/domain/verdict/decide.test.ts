import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import { decide } from "#domain/verdict/decide";
import type { BlockReason } from "#domain/verdict/verdict";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";
import { makeGrant } from "#test/support/domain/make-grant";
import { budget } from "#test/support/domain/budget";

const hour = { dailyMinutes: [60, 60, 60, 60, 60, 60, 60] } as const;
const night = { closesAt: "20:00", opensAt: "07:00" };
const nights = { bedtime: [night, night, night, night, night, night, night] } as const;
const spent = { countedSeconds: 3600 };
const instagram = siteId("instagram");
const untilOf = (at: string): number => Temporal.ZonedDateTime.from(`${at}[Europe/Madrid]`).epochMilliseconds;
const judge = (given: CaseGiven) => {
  const { facts, plan, nowMs } = makeCase(given);
  return decide(facts, plan, nowMs);
};

describe("a page is closed", () => {
  const rows: readonly [string, CaseGiven, BlockReason, string | null][] = [
    ["in a private window, whatever the plan", { facts: { inPrivateWindow: true } }, "private-window", null],
    ["when the store cannot be trusted", { facts: { trouble: "needs-parent" } }, "needs-parent", null],
    ["when the browser took our access back", { facts: { trouble: "access-removed" } }, "access-removed", null],
    ["where the browser keeps us out of one site", { facts: { isShutOut: true } }, "access-removed", null],
    ["when nobody was chosen", { facts: { who: { kind: "nobody" } } }, "nobody-chosen", null],
    ["when it belonged to a turn that is over", { facts: { openedInTurn: true } }, "turn-ended", null],
    ["when its guard fell silent", { facts: { isSilent: true } }, "guard-silent", null],
    [
      "by the plan's own reason, although its guard fell silent",
      { facts: { isSilent: true, pausedSinceMs: 1 } },
      "paused-by-parent",
      null,
    ],
    ["below the minimum age, until the date", { birthDate: "2016-05-04" }, "below-minimum-age", "2029-05-04T04:00"],
    ["on the day before the birthday", { birthDate: "2013-11-24" }, "below-minimum-age", "2026-11-24T04:00"],
    [
      "on the birthday itself, by the parent's silence",
      { birthDate: "2013-11-23", plan: { opened: [] } },
      "waits-for-parent",
      null,
    ],
    ["as a whole site", { plan: { closed: [{ site: instagram, surface: "all" }] } }, "site-closed", null],
    ["as a surface of every site", { plan: { closed: [{ site: "all", surface: "feed" }] } }, "surface-closed", null],
    ["in a pause", { facts: { pausedSinceMs: 1 } }, "paused-by-parent", null],
    ["from bedtime on", { at: "2026-11-23T20:00", plan: nights }, "bedtime", "2026-11-24T07:00"],
    ["until the moment bedtime ends", { at: "2026-11-24T06:59:59", plan: nights }, "bedtime", "2026-11-24T07:00"],
    [
      "when the day is spent, until the day starts",
      { plan: hour, usage: spent },
      "daily-budget-spent",
      "2026-11-24T04:00",
    ],
    [
      "when the day is spent, until the night is over too",
      { plan: { ...hour, ...nights }, usage: spent },
      "daily-budget-spent",
      "2026-11-24T07:00",
    ],
    [
      "when a site's own minutes are spent",
      {
        plan: { budgets: [budget(10, { site: instagram, surface: "all" })] },
        usage: { bySite: new Map([[instagram, 600]]) },
      },
      "site-budget-spent",
      "2026-11-24T04:00",
    ],
    [
      "when a surface's minutes are spent on all sites together",
      {
        plan: { budgets: [budget(5, { site: "all", surface: "feed" })] },
        usage: { bySurface: new Map([["all/feed", 300]]) },
      },
      "surface-budget-spent",
      "2026-11-24T04:00",
    ],
    [
      "when the clock moved and only a new day could open it",
      { plan: hour, usage: spent, facts: { dayIsHeld: true } },
      "clock-unconfirmed",
      null,
    ],
    [
      "through another door, and says so",
      {
        plan: hour,
        usage: spent,
        facts: { place: { site: instagram, surface: "feed", alwaysOpen: false, sideDoor: true } },
      },
      "side-door",
      "2026-11-24T04:00",
    ],
  ];
  test.each(rows)("%s", (_, given, reason, until) => {
    expect(judge(given)).toMatchObject({ kind: "block", reason, untilMs: until === null ? null : untilOf(until) });
  });
});

describe("a page is open", () => {
  const openRows: readonly [string, CaseGiven][] = [
    ["under a plan without a wall", {}],
    [
      "when it is help or safety, even in a private window",
      {
        facts: {
          inPrivateWindow: true,
          place: { site: instagram, surface: "other", alwaysOpen: true, sideDoor: false },
        },
      },
    ],
    [
      "to a grown-up, whatever the plan",
      { plan: { closed: [{ site: "all", surface: "all" }] }, facts: { who: { kind: "grown-up", untilMs: null } } },
    ],
    ["on the birthday, when a parent opened it", { birthDate: "2013-11-23" }],
    ["a second before bedtime", { at: "2026-11-23T19:59:59", plan: nights }],
    ["when bedtime is over", { at: "2026-11-24T07:00", plan: nights }],
    ["with the last second of the day unspent", { plan: hour, usage: { countedSeconds: 3599 } }],
    ["with a grant for today", { plan: hour, usage: spent, facts: { grants: [makeGrant(15)] } }],
    [
      "with a grant for this site",
      { plan: hour, usage: spent, facts: { grants: [makeGrant(15, { site: instagram, surface: "all" })] } },
    ],
    [
      "when it stays open after the day is spent",
      { surface: "messages", plan: { ...hour, openWhenSpent: [{ site: "all", surface: "messages" }] }, usage: spent },
    ],
    [
      "when its time is not counted",
      { surface: "messages", plan: { ...hour, uncounted: [{ site: "all", surface: "messages" }] }, usage: spent },
    ],
    ["when the clock moved and today is not spent", { plan: hour, facts: { dayIsHeld: true } }],
  ];
  test.each(openRows)("%s", (_, given) => {
    expect(["allow", "warn"]).toContain(judge(given).kind);
  });

  test("but a grant for another site opens nothing here", () => {
    const grants = [makeGrant(15, { site: siteId("youtube"), surface: "all" })];
    expect(judge({ plan: hour, usage: spent, facts: { grants } })).toMatchObject({
      kind: "block",
      reason: "daily-budget-spent",
    });
  });

  test("after the day is spent, until its own budget is spent too", () => {
    const plan = {
      ...hour,
      openWhenSpent: [{ site: "all", surface: "messages" } as const],
      budgets: [budget(5, { site: "all", surface: "messages" })],
    };
    const usage = { ...spent, bySurface: new Map([["all/messages", 300]]) };
    expect(judge({ surface: "messages", plan, usage })).toMatchObject({
      kind: "block",
      reason: "surface-budget-spent",
    });
  });
});

describe("a warning stands", () => {
  test.each([
    [11 * 60, "allow", null, 60],
    [10 * 60 + 1, "allow", null, 1],
    [10 * 60, "warn", 10, 7 * 60],
    [3 * 60 + 1, "warn", 10, 1],
    [3 * 60, "warn", 3, 2 * 60],
    [60, "warn", 1, 60],
    [1, "warn", 1, 1],
  ] as const)(
    "with %i s left: %s %s, and the answer holds for %i s",
    (leftSeconds, kind, minutesLeft, holdsSeconds) => {
      const { facts, plan, nowMs } = makeCase({ plan: hour, usage: { countedSeconds: 3600 - leftSeconds } });
      const verdict = decide(facts, plan, nowMs);
      expect(verdict).toMatchObject({
        kind,
        validUntilMs: nowMs + holdsSeconds * 1000,
        wall: { kind: "day", leftMs: leftSeconds * 1000 },
      });
      expect("minutesLeft" in verdict ? verdict.minutesLeft : null).toBe(minutesLeft);
    },
  );

  test("before bedtime, when it comes before the budget", () => {
    expect(judge({ at: "2026-11-23T19:52", plan: { ...hour, ...nights } })).toMatchObject({
      kind: "warn",
      minutesLeft: 10,
      wall: { kind: "bedtime", leftMs: 8 * 60_000 },
    });
  });

  test("never where nothing is counted", () => {
    const plan = { ...nights, uncounted: [{ site: "all", surface: "all" } as const] };
    expect(judge({ at: "2026-11-23T19:59", plan })).toMatchObject({ kind: "allow", counted: false });
  });
});

describe("what was begun may be finished", () => {
  const nowMs = untilOf("2026-11-23T16:00");
  const ending = { kind: "text", reason: "daily-budget-spent", untilMs: nowMs + 90_000 } as const;
  const given = { plan: hour, usage: spent, facts: { ending } };

  test("until its end, also past bedtime", () => {
    expect(judge(given)).toMatchObject({ kind: "finishing", ending: "text", untilMs: nowMs + 90_000 });
    const late = { at: "2026-11-23T20:00", plan: { ...hour, ...nights }, usage: spent };
    const lateMs = untilOf("2026-11-23T20:00");
    expect(judge({ ...late, facts: { ending: { ...ending, untilMs: lateMs + 1 } } })).toMatchObject({
      kind: "finishing",
    });
  });

  test("and not a millisecond longer", () => {
    expect(judge({ ...given, facts: { ending: { ...ending, untilMs: nowMs } } })).toMatchObject({ kind: "block" });
  });

  test.each([
    ["a pause", { pausedSinceMs: 1 }],
    ["a private window", { inPrivateWindow: true }],
    ["a store that cannot be trusted", { trouble: "needs-parent" as const }],
  ])("but not through %s", (_, facts) => {
    expect(judge({ ...given, facts: { ending, ...facts } }).kind).toBe("block");
  });

  test("but not where the plan closed the surface meanwhile", () => {
    expect(judge({ ...given, plan: { ...hour, closed: [{ site: "all", surface: "feed" }] } }).kind).toBe("block");
  });
});
