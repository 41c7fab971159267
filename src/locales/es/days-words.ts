import { kindOfDays, kindOfEvenings } from "../shared/kind-of-days.ts";
import { listWords } from "./list-words.ts";

const EACH = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábados", "domingos"] as const;

const named = (days: readonly number[]): string => `los ${listWords(days.map((day) => EACH[day] ?? ""))}`;

/** `todos los días`, `los días de clase`, `los días libres`, or the days by name. `freeWeekdays` are the household's, 1 is Monday. */
export function daysWords(days: readonly number[], freeWeekdays: readonly number[]): string {
  switch (kindOfDays(days, freeWeekdays)) {
    case "every":
      return "todos los días";
    case "school":
      return "los días de clase";
    case "free":
      return "los días libres";
    default:
      return named(days);
  }
}

/** The same for evenings: `las noches antes de clase`, or the days on which they begin. */
export function eveningsWords(evenings: readonly number[], freeWeekdays: readonly number[]): string {
  const kind = kindOfEvenings(evenings, freeWeekdays);
  if (kind === "every") return "todos los días";
  return kind === "school" ? "las noches antes de clase" : named(evenings);
}
