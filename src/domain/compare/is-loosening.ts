import { comparePlans } from "./compare-plans.ts";
import type { LivedPlan } from "./rules-on.ts";

/** Does any part of a plan become looser, on any day from a household date (`YYYY-MM-DD`) on? Then a parent is asked. */
export const isLoosening = (before: LivedPlan, after: LivedPlan, today: string): boolean =>
  comparePlans(before, after, today).some(({ direction }) => direction !== "stricter");
