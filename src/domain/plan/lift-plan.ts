import type { PlanV1 } from "./decode-plan-v1.ts";
import { everyDay } from "./every-day.ts";
import { USUAL_EMBEDS } from "./usual-embeds.ts";
import { USUAL_REQUESTS_A_DAY } from "./usual-requests-a-day.ts";
import type { Plan } from "./plan.ts";

/** The same rules in today's words: every verdict under a plan of version 1 is the verdict under its lifted one. */
export function liftPlan({ budgets, ...rules }: PlanV1): Plan {
  return {
    ...rules,
    version: 2,
    weeklyMinutes: null,
    carryOver: null,
    budgets: budgets.map(({ scope, minutes }) => ({ name: null, scopes: [scope], minutes: everyDay(minutes) })),
    breaks: null,
    closedTimes: [],
    schoolUse: null,
    embeds: USUAL_EMBEDS,
    spareMinutes: null,
    requestsADay: USUAL_REQUESTS_A_DAY,
    readings: [],
    ownSites: [],
    pages: [],
    overrides: [],
  };
}
