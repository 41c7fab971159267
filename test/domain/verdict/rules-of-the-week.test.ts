import { describe, expect, test } from "vitest";
import type { Surface } from "#domain/catalogue/surface";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Plan } from "#domain/plan/plan";
import { decide } from "#domain/verdict/decide";
import type { BlockReason } from "#domain/verdict/verdict";
import { budget } from "#test/support/domain/budget";
import { closedTime } from "#test/support/domain/closed-time";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";
import { makeGrant } from "#test/support/domain/make-grant";
import { minutesAgo } from "#test/support/domain/minutes-ago";

const instantOf = (at: string): number => Temporal.ZonedDateTime.from(`${at}[Europe/Madrid]`).epochMilliseconds;
const NOW = instantOf("2026-11-23T16:00");
const MINUTE_MS = 60_000;
const instagram = siteId("instagram");
const feed = { site: instagram, surface: "feed" } as const;
const shorts = { site: siteId("youtube"), surface: "shorts" } as const;
const messages = { site: instagram, surface: "messages" } as const;
const everywhere = { site: "all", surface: "all" } as const;

const ago = minutesAgo(NOW);
const took = (minutes: number, dates: readonly string[] = ["2026-11-23"]): NonNullable<CaseGiven["past"]> =>
  new Map(dates.map((date) => [date, { countedSeconds: minutes * 60, takenSeconds: minutes * 60 }]));
const judge = (given: CaseGiven) => {
  const { facts, plan, nowMs } = makeCase(given);
  return decide(facts, plan, nowMs);
};

const night = { closesAt: "21:00", opensAt: "07:00" };
const nights: Partial<Plan> = { bedtime: everyDay(night) };
const pot: Partial<Plan> = { weeklyMinutes: 60 };
const group: Partial<Plan> = {
  budgets: [budget(30, { site: instagram, surface: "all" }, { site: "all", surface: "shorts" })],
};
const breaks: Partial<Plan> = { breaks: { afterMinutes: 20, forMinutes: 5 } };
describe("a page is closed", () => {
  const rows: readonly [string, CaseGiven, BlockReason, string][] = [
    [
      "when the week is spent, until Monday",
      { plan: pot, records: ago(feed, 60) },
      "weekly-budget-spent",
      "2026-11-30T04:00",
    ],
    [
      "when the week is spent, until Monday's morning",
      { plan: { ...pot, ...nights }, records: ago(feed, 60) },
      "weekly-budget-spent",
      "2026-11-30T07:00",
    ],
    [
      "by what the days before took",
      { at: "2026-11-26T16:00", plan: pot, past: took(20, ["2026-11-23", "2026-11-24", "2026-11-25"]) },
      "weekly-budget-spent",
      "2026-11-30T04:00",
    ],
    [
      "when day and week are spent, by the week",
      { plan: { ...pot, dailyMinutes: everyDay(30) }, records: ago(feed, 60) },
      "weekly-budget-spent",
      "2026-11-30T04:00",
    ],
    [
      "when the day is spent, whatever the week still has",
      { plan: { ...pot, dailyMinutes: everyDay(30) }, records: ago(feed, 30) },
      "daily-budget-spent",
      "2026-11-24T04:00",
    ],
    [
      "when a group is spent by one of its places",
      { plan: group, records: ago(feed, 30) },
      "group-budget-spent",
      "2026-11-24T04:00",
    ],
    [
      "when a group is spent by both, after another",
      { plan: group, records: [...ago(feed, 15), ...ago(shorts, 15, 15)] },
      "group-budget-spent",
      "2026-11-24T04:00",
    ],
    ["in a break, until its end", { plan: breaks, records: ago(feed, 20) }, "break", "2026-11-23T16:05"],
    ["in a break, for what is left of it", { plan: breaks, records: ago(feed, 20, 2) }, "break", "2026-11-23T16:03"],
    [
      "in a break that ends at night, until the morning",
      { plan: { ...breaks, closedTimes: [closedTime("dinner", "16:04", "17:00")] }, records: ago(feed, 20) },
      "break",
      "2026-11-23T17:00",
    ],
    [
      "at dinner",
      { plan: { closedTimes: [closedTime("dinner", "15:30", "16:30")] } },
      "device-free-time",
      "2026-11-23T16:30",
    ],
    [
      "in school hours",
      { plan: { closedTimes: [closedTime("school", "08:00", "16:30")] } },
      "school-hours",
      "2026-11-23T16:30",
    ],
    [
      "in school hours until what touches them is over",
      { plan: { closedTimes: [closedTime("school", "08:00", "16:30"), closedTime("homework", "16:30", "17:15")] } },
      "school-hours",
      "2026-11-23T17:15",
    ],
    [
      "by an override for today",
      {
        plan: {
          overrides: [
            { part: "closed", value: [everywhere], firstDate: "2026-11-23", lastDate: "2026-11-23" },
            { part: "closed", value: [], firstDate: "2026-11-24", lastDate: "2026-11-24" },
          ],
          closedTimes: [closedTime("dinner", "15:30", "16:30")],
        },
      },
      "site-closed",
      "2026-11-24T04:00",
    ],
  ];
  test.each(rows)("%s", (_, given, reason, until) => {
    expect(judge(given)).toMatchObject({ kind: "block", reason, untilMs: until === "" ? null : instantOf(until) });
  });
});

describe("a page is open", () => {
  const rows: readonly [string, CaseGiven, Surface?][] = [
    ["with a minute of the week unspent", { plan: pot, records: ago(feed, 59) }],
    ["on Monday, whatever last week took", { plan: pot, past: took(60, ["2026-11-22"]) }],
    ["when the week is spent, with a grant", { plan: pot, records: ago(feed, 60), facts: { grants: [makeGrant(15)] } }],
    [
      "when the week is spent, where it stays open",
      { plan: { ...pot, openWhenSpent: [messages] }, records: ago(feed, 60) },
      "messages",
    ],
    [
      "when a group's two places were watched at once",
      { plan: group, records: [...ago(feed, 29), ...ago(shorts, 29)] },
    ],
    [
      "outside a spent group",
      { plan: { budgets: [budget(30, shorts, { site: instagram, surface: "stories" })] }, records: ago(shorts, 30) },
    ],
    [
      "when a group is spent, with a grant for one of its sites",
      {
        plan: group,
        records: ago(feed, 30),
        facts: { grants: [makeGrant(5, { site: instagram, surface: "all" })] },
      },
    ],
    [
      "on a day when a budget says nothing",
      {
        plan: { budgets: [{ ...budget(0, feed), minutes: [null, 0, 0, 0, 0, 0, 0] }] },
      },
    ],
    [
      "when the day was spent, with what yesterday left",
      {
        plan: { dailyMinutes: everyDay(30), carryOver: { capMinutes: 10 } },
        records: ago(feed, 39),
        past: took(0, ["2026-11-22"]),
      },
    ],
    ["before a break", { plan: breaks, records: ago(feed, 19) }],
    ["after a break", { plan: breaks, records: ago(feed, 20, 5) }],
    [
      "in a break, where it stays open",
      { plan: { ...breaks, openWhenSpent: [messages] }, records: ago(feed, 20) },
      "messages",
    ],
    [
      "in a break, where nothing is counted",
      { plan: { ...breaks, uncounted: [messages] }, records: ago(feed, 20) },
      "messages",
    ],
    [
      "when what stays open was watched without a break",
      { plan: { ...breaks, openWhenSpent: [messages] }, records: ago(messages, 20) },
    ],
    ["after dinner", { plan: { closedTimes: [closedTime("dinner", "15:00", "16:00")] } }],
    [
      "when an override lifted the rule",
      {
        plan: {
          closed: [everywhere],
          overrides: [{ part: "closed", value: [], firstDate: "2026-11-23", lastDate: "2026-11-23" }],
        },
      },
    ],
  ];
  test.each(rows)("%s", (_, given, surface = "feed") => {
    expect(["allow", "warn"]).toContain(judge({ surface, ...given }).kind);
  });
});

describe("a grant opens no", () => {
  const rows: readonly [BlockReason, CaseGiven][] = [
    ["bedtime", { at: "2026-11-23T22:00", plan: nights }],
    ["school-hours", { plan: { closedTimes: [closedTime("school", "08:00", "16:30")] } }],
    ["device-free-time", { plan: { closedTimes: [closedTime("dinner", "15:30", "16:30")] } }],
    ["break", { plan: breaks, records: ago(feed, 20) }],
  ];
  test.each(rows)("%s", (reason, given) => {
    expect(judge({ ...given, facts: { grants: [makeGrant(60)] } })).toMatchObject({ kind: "block", reason });
  });
});

describe("a warning stands before", () => {
  const rows: readonly [string, CaseGiven, number, number][] = [
    ["the end of the week's pot", { plan: pot, records: ago(feed, 52) }, 10, 8],
    ["the end of a group", { plan: group, records: ago(feed, 28) }, 3, 2],
    ["a break", { plan: breaks, records: ago(feed, 12) }, 10, 8],
    ["a break, not counting a run that a break would have ended", { plan: breaks, records: ago(feed, 12, 5) }, 0, 20],
    ["a break, counting on over a short rest", { plan: breaks, records: ago(feed, 12, 4) }, 10, 8],
    ["dinner", { plan: { closedTimes: [closedTime("dinner", "16:03", "17:00")] } }, 3, 3],
  ];
  test.each(rows)("%s", (_, given, minutesLeft, leftMinutes) => {
    const verdict = judge(given);
    expect(verdict).toMatchObject({ wall: { leftMs: leftMinutes * MINUTE_MS } });
    expect("minutesLeft" in verdict ? verdict.minutesLeft : 0).toBe(minutesLeft);
  });
});
