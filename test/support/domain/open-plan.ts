import { SITES } from "#domain/catalogue/index";
import type { Plan } from "#domain/plan/plan";
import { USUAL_EMBEDS } from "#domain/plan/usual-embeds";

/** A plan without a wall: every site opened, no limit, no bedtime. Tests put up the one wall that they are about. */
export const openPlan: Plan = {
  version: 2,
  dailyMinutes: [null, null, null, null, null, null, null],
  weeklyMinutes: null,
  carryOver: null,
  budgets: [],
  breaks: null,
  ownSites: [],
  closed: [],
  pages: [],
  openWhenSpent: [],
  uncounted: [],
  bedtime: [null, null, null, null, null, null, null],
  closedTimes: [],
  schoolUse: null,
  embeds: USUAL_EMBEDS,
  spareMinutes: null,
  requestsADay: 5,
  readings: [],
  minimumAge: 13,
  ageExceptions: [],
  opened: SITES.map(({ id }) => id),
  overrides: [],
};
