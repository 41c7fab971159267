import { addDays } from "../time/add-days.ts";
import type { Override, Plan } from "./plan.ts";

/** What an override did can still matter to a pot of this week or to what was left over for seven days (`past-dates.ts`), and a day more for one that is not closed yet. */
const KEPT_DAYS = 8;

/** The overrides that a plan which is written anew on a household date (`YYYY-MM-DD`) takes along. */
export const keptOverrides = ({ overrides }: Pick<Plan, "overrides">, date: string): readonly Override[] =>
  overrides.filter(({ lastDate }) => lastDate >= addDays(date, -KEPT_DAYS));
