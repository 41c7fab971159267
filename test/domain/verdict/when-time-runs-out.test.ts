import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import type { Plan } from "#domain/plan/plan";
import { decide, nextChangeAt } from "#domain/verdict/decide";
import { budget } from "#test/support/domain/budget";
import { closedTime } from "#test/support/domain/closed-time";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";
import { minutesAgo } from "#test/support/domain/minutes-ago";

const instantOf = (at: string): number => Temporal.ZonedDateTime.from(`${at}[Europe/Madrid]`).epochMilliseconds;
const NOW = instantOf("2026-11-23T16:00");
const MINUTE_MS = 60_000;
const instagram = siteId("instagram");
const feed = { site: instagram, surface: "feed" } as const;

const ago = minutesAgo(NOW);
const judge = (given: CaseGiven) => {
  const { facts, plan, nowMs } = makeCase(given);
  return decide(facts, plan, nowMs);
};

const pot: Partial<Plan> = { weeklyMinutes: 60 };
const group: Partial<Plan> = {
  budgets: [budget(30, { site: instagram, surface: "all" }, { site: "all", surface: "shorts" })],
};
const breaks: Partial<Plan> = { breaks: { afterMinutes: 20, forMinutes: 5 } };
describe("what was begun may be finished, when it is closed", () => {
  const rows: readonly [string, CaseGiven][] = [
    ["by a spent week", { plan: pot, records: ago(feed, 60) }],
    ["by a spent group", { plan: group, records: ago(feed, 30) }],
    ["by a break", { plan: breaks, records: ago(feed, 20) }],
    ["by dinner", { plan: { closedTimes: [closedTime("dinner", "15:30", "16:30")] } }],
    ["by school", { plan: { closedTimes: [closedTime("school", "15:30", "16:30")] } }],
  ];
  test.each(rows)("%s", (_, given) => {
    const ending = { kind: "text", reason: "break", untilMs: NOW + 90_000 } as const;
    expect(judge({ ...given, facts: { ending } })).toMatchObject({ kind: "finishing", untilMs: NOW + 90_000 });
  });
});

describe("while a day is held open past its end", () => {
  test.each(["weekly-budget-spent", "group-budget-spent", "device-free-time"] as const)("%s says so", (reason) => {
    const given: CaseGiven = {
      plan: {
        ...pot,
        ...group,
        closedTimes: reason === "device-free-time" ? [closedTime("dinner", "15:30", "16:30")] : [],
      },
      records: reason === "device-free-time" ? [] : ago(feed, reason === "group-budget-spent" ? 30 : 60),
    };
    expect(judge({ ...given, facts: { dayIsHeld: true } })).toMatchObject({
      reason: "clock-unconfirmed",
      untilMs: null,
    });
  });

  test("a break ends all the same", () => {
    const held = { plan: breaks, records: ago(feed, 20), facts: { dayIsHeld: true } };
    expect(judge(held)).toMatchObject({ reason: "break", untilMs: NOW + 5 * MINUTE_MS });
  });
});

describe("the next change of a quiet browser", () => {
  test.each([
    ["is the end of a break", { plan: breaks, records: ago(feed, 20) }, "2026-11-23T16:05"],
    ["is not the end of a run that no break follows", { plan: breaks, records: ago(feed, 19) }, "2026-11-24T04:00"],
    [
      "is the beginning of dinner",
      { plan: { closedTimes: [closedTime("dinner", "18:00", "19:00")] } },
      "2026-11-23T18:00",
    ],
    ["is the end of dinner", { plan: { closedTimes: [closedTime("dinner", "15:00", "17:00")] } }, "2026-11-23T17:00"],
  ] as [string, CaseGiven, string][])("%s", (_, given, at) => {
    const { facts, nowMs } = makeCase(given);
    expect(nextChangeAt(facts, nowMs)).toBe(instantOf(at));
  });
});
