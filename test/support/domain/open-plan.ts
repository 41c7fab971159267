import { SITES } from "#domain/catalogue/index";
import type { Plan } from "#domain/plan/plan";

/** A plan without a wall: every site opened, no limit, no bedtime. Tests put up the one wall that they are about. */
export const openPlan: Plan = {
  version: 1,
  dailyMinutes: [null, null, null, null, null, null, null],
  budgets: [],
  closed: [],
  openWhenSpent: [],
  uncounted: [],
  bedtime: [null, null, null, null, null, null, null],
  minimumAge: 13,
  ageExceptions: [],
  opened: SITES.map(({ id }) => id),
};
