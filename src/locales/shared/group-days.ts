import type { Weekly } from "#domain/plan/plan";

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
