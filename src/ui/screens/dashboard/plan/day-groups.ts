import type { Weekly } from "#domain/plan/plan";

/** Days of the week, 0 is Monday, that a family mostly lives alike. */
export type DaysAlike = { readonly name: "school" | "free" | "every"; readonly days: readonly number[] };

const DAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** School days and free days, or every day where a family has but one kind. `freeWeekdays`: 1 is Monday. */
export function dayGroups(freeWeekdays: readonly number[]): readonly DaysAlike[] {
  return groupsBy((day) => freeWeekdays.includes(day + 1));
}

/** The same of evenings: one before a free day is a free one. */
export function nightGroups(freeWeekdays: readonly number[]): readonly DaysAlike[] {
  return groupsBy((day) => freeWeekdays.includes(((day + 1) % 7) + 1));
}

function groupsBy(isFree: (day: number) => boolean): readonly DaysAlike[] {
  const school = DAYS.filter((day) => !isFree(day));
  const free = DAYS.filter(isFree);
  if (school.length === 0 || free.length === 0) return [{ name: "every", days: DAYS }];
  return [
    { name: "school", days: school },
    { name: "free", days: free },
  ];
}

/** Has every day of a group the same value? Then one field says it. */
export function isAlikeWithin(values: Weekly<unknown>, groups: readonly DaysAlike[]): boolean {
  return groups.every(({ days }) => new Set(days.map((day) => JSON.stringify(values[day]))).size === 1);
}

/** The week with some of its days otherwise. */
export function withDays<T>([mo, tu, we, th, fr, sa, su]: Weekly<T>, days: readonly number[], value: T): Weekly<T> {
  const at = (day: number, was: T): T => (days.includes(day) ? value : was);
  return [at(0, mo), at(1, tu), at(2, we), at(3, th), at(4, fr), at(5, sa), at(6, su)];
}
