import { siteById } from "#domain/catalogue/index";
import { childId, siteId } from "#domain/ids";
import { presetPlan } from "#domain/plan/preset-plan";
import { dayOf } from "#domain/time/day-of";
import { decide } from "#domain/verdict/decide";
import type { Facts } from "#domain/verdict/facts";
import { planFacts } from "#domain/verdict/plan-facts";
import type { Plan } from "#domain/plan/plan";
import { madrid } from "#test/support/domain/madrid";
import type { Bench } from "./bench.ts";
import { manySites } from "./many-sites.ts";
import { timePerCall } from "./time-per-call.ts";
import { budget } from "#test/support/domain/budget";

const nowMs = Temporal.ZonedDateTime.from(`2026-11-23T16:00[${madrid.timeZone}]`).epochMilliseconds;
const rounds = 2_000;

export const bench: Bench = {
  name: "decide",
  async run() {
    const plan = makePlan();
    const facts = makeFacts(plan);
    const ms = timePerCall(rounds, () => {
      for (let round = 0; round < rounds; round += 1) decide(facts, plan, nowMs);
    });
    return [{ what: "decide (80 sites, a budget for each)", value: ms * 1000, unit: "µs", aim: 20 }];
  },
};

function makePlan(): Plan {
  const budgets = manySites.map((site) => budget(30, { site, surface: "all" }));
  const breaks = { afterMinutes: 30, forMinutes: 5 };
  return { ...presetPlan(14), budgets, breaks, weeklyMinutes: 600, opened: [siteId("instagram"), ...manySites] };
}

function makeFacts(plan: Plan): Facts {
  const site = siteById(siteId("instagram"));
  if (site === undefined) throw new Error("The catalogue has no Instagram.");
  const child = {
    id: childId("mia"),
    name: "Mia",
    birthDate: "2012-01-05",
    colour: 0,
    avatar: 0,
    code: null,
    country: "ES",
    plan,
  };
  const day = dayOf(nowMs, madrid.timeZone, madrid.dayStartsAtHour);
  const ofPlan = planFacts({
    plan,
    calendar: madrid,
    day,
    nowMs,
    stampMs: nowMs,
    claimedMs: null,
    records: [],
    past: new Map(),
    grants: [],
  });
  const seconds = new Map(manySites.map((each) => [each, 600]));
  return {
    ...ofPlan,
    usage: { ...ofPlan.usage, countedSeconds: 1200, watchedSeconds: 1200, bySite: seconds },
    who: { kind: "child", child },
    day,
    dayIsHeld: false,
    timeZone: madrid.timeZone,
    grants: [],
    pausedSinceMs: null,
    trouble: null,
    place: { site: site.id, surface: "feed", alwaysOpen: false, sideDoor: false },
    site,
    isAllowedPage: false,
    isUnchosen: false,
    embed: null,
    inPrivateWindow: false,
    isShutOut: false,
    pageGrant: null,
    reading: null,
    openedInTurn: false,
    isSilent: false,
    ending: null,
  };
}
