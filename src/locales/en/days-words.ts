import { kindOfDays, kindOfEvenings } from "../shared/kind-of-days.ts";
import { dayNames } from "./day-names.ts";
import { listWords } from "./list-words.ts";

const named = (days: readonly number[]): string => `on ${listWords(days.map((day) => dayNames.long[day] ?? ""))}`;

/** `every day`, `on school days`, `on free days`, or the days by name. `freeWeekdays` are the household's, 1 is Monday. */
export function daysWords(days: readonly number[], freeWeekdays: readonly number[]): string {
  const kind = kindOfDays(days, freeWeekdays);
  if (kind === "every") return "every day";
  return kind === "some" ? named(days) : `on ${kind} days`;
}

/** The same for evenings: `on school nights`, or the days on which they begin. */
export function eveningsWords(evenings: readonly number[], freeWeekdays: readonly number[]): string {
  const kind = kindOfEvenings(evenings, freeWeekdays);
  if (kind === "every") return "every day";
  return kind === "school" ? "on school nights" : named(evenings);
}
