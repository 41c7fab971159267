import type { Weekly } from "#domain/plan/plan";
import { listWords } from "./list-words.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Days (0 is Monday) with the same value, in the order of their first day. */
export type DayGroup<T> = { readonly value: T; readonly days: readonly number[] };

export function groupDays<T>(values: Weekly<T>, keyOf: (value: T) => string): readonly DayGroup<T>[] {
  const groups = new Map<string, { value: T; days: number[] }>();
  values.forEach((value, day) => {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), { value, days: [day] });
    else group.days.push(day);
  });
  return [...groups.values()];
}

const isFree = (day: number, freeWeekdays: readonly number[]): boolean => freeWeekdays.includes((day % 7) + 1);
const isSame = (days: readonly number[], wanted: (day: number) => boolean): boolean =>
  DAYS.every((_, day) => days.includes(day) === wanted(day));

/** `every day`, `on school days`, `on free days`, or the days by name. `freeWeekdays` are the household's, 1 is Monday. */
export function daysWords(days: readonly number[], freeWeekdays: readonly number[]): string {
  if (days.length === DAYS.length) return "every day";
  if (isSame(days, (day) => !isFree(day, freeWeekdays))) return "on school days";
  if (isSame(days, (day) => isFree(day, freeWeekdays))) return "on free days";
  return `on ${listWords(days.map((day) => DAYS[day] ?? ""))}`;
}

/** An evening belongs to the day on which it begins; school nights are those before a school day. */
export function eveningsWords(evenings: readonly number[], freeWeekdays: readonly number[]): string {
  const isBeforeSchool = (day: number): boolean => !isFree(day + 1, freeWeekdays);
  if (evenings.length < DAYS.length && isSame(evenings, isBeforeSchool)) return "on school nights";
  return evenings.length === DAYS.length ? "every day" : `on ${listWords(evenings.map((day) => DAYS[day] ?? ""))}`;
}
