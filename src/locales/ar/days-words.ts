import { kindOfDays, kindOfEvenings } from "../shared/kind-of-days.ts";
import { dayNames } from "./day-names.ts";
import { plural } from "./format.ts";
import { listWords } from "./list-words.ts";

const named = (days: readonly number[]): string => listWords(days.map((day) => dayNames.long[day] ?? ""));

/** `كل يوم`, `في أيام الدراسة`, `في أيام العطلة`, or the days by name. `freeWeekdays` are the household's, 1 is Monday. */
export function daysWords(days: readonly number[], freeWeekdays: readonly number[]): string {
  switch (kindOfDays(days, freeWeekdays)) {
    case "every":
      return "كل يوم";
    case "school":
      return "في أيام الدراسة";
    case "free":
      return "في أيام العطلة";
    default:
      return `${plural(days.length, { one: "في يوم", two: "في يومي", other: "في أيام" })} ${named(days)}`;
  }
}

/** The same for evenings: `في الليالي التي تسبق الدراسة`, or the days on which they begin. */
export function eveningsWords(evenings: readonly number[], freeWeekdays: readonly number[]): string {
  const kind = kindOfEvenings(evenings, freeWeekdays);
  if (kind === "every") return "كل يوم";
  return kind === "school" ? "في الليالي التي تسبق الدراسة" : `في مساء ${named(evenings)}`;
}
