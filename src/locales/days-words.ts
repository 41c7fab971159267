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

/** `every day`, `on school days`, `on free days`, or the days by name. */
export function daysWords(days: readonly number[]): string {
  const key = days.join("");
  if (key === "0123456") return "every day";
  if (key === "01234") return "on school days";
  if (key === "56") return "on free days";
  return `on ${listWords(days.map((day) => DAYS[day] ?? ""))}`;
}
