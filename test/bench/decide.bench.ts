import { siteById } from "#domain/catalogue/index";
import { childId, siteId } from "#domain/ids";
import { presetPlan } from "#domain/plan/preset-plan";
import { bedtimeAt } from "#domain/time/bedtime-at";
import { dayOf } from "#domain/time/day-of";
import { decide } from "#domain/verdict/decide";
import type { Facts } from "#domain/verdict/facts";
import type { Plan } from "#domain/plan/plan";
import type { Bench } from "./bench.ts";
import { manySites } from "./many-sites.ts";
import { timePerCall } from "./time-per-call.ts";

const timeZone = "Europe/Madrid";
const nowMs = Temporal.ZonedDateTime.from(`2026-11-23T16:00[${timeZone}]`).epochMilliseconds;
const rounds = 2_000;

export const bench: Bench = {
  name: "decide",
  async run() {
    const plan = makePlan();
    const facts = makeFacts(plan);
    const ms = timePerCall(rounds, () => {
      for (let round = 0; round < rounds; round += 1) decide(facts, plan, nowMs);
    });
    return [{ what: "decide (45 sites, a budget for each)", value: ms * 1000, unit: "µs", aim: 20 }];
  },
};

function makePlan(): Plan {
  const budgets = manySites.map((site) => ({ scope: { site, surface: "all" } as const, minutes: 30 }));
  return { ...presetPlan(14), budgets, opened: [siteId("instagram"), ...manySites] };
}

function makeFacts(plan: Plan): Facts {
  const site = siteById(siteId("instagram"));
  if (site === undefined) throw new Error("The catalogue has no Instagram.");
  const child = { id: childId("mia"), name: "Mia", birthDate: "2012-01-05", colour: 0, country: "ES", plan };
  const seconds = new Map(manySites.map((each) => [each, 600]));
  return {
    who: { kind: "child", child },
    day: dayOf(nowMs, timeZone, 4),
    dayIsHeld: false,
    timeZone,
    night: bedtimeAt(plan.bedtime, nowMs, timeZone),
    nightAtDayEnd: { closed: false, closesMs: null },
    usage: { countedSeconds: 1200, watchedSeconds: 1200, bySite: seconds, bySurface: new Map() },
    grants: [],
    pausedSinceMs: null,
    trouble: null,
    place: { site: site.id, surface: "feed", alwaysOpen: false, sideDoor: false },
    site,
    inPrivateWindow: false,
    openedInTurn: false,
    ending: null,
  };
}
