import type { Weekly } from "../plan/plan.ts";
import type { HouseholdDay } from "./household-day.ts";
import { addDays } from "./add-days.ts";

/** The seven dates (`YYYY-MM-DD`) of the week that holds a day, Monday first. */
export function weekOf({ date, weekday }: Pick<HouseholdDay, "date" | "weekday">): Weekly<string> {
  const of = (wanted: number): string => addDays(date, wanted - weekday);
  return [of(1), of(2), of(3), of(4), of(5), of(6), of(7)];
}
