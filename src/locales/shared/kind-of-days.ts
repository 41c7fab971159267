const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

const isFree = (day: number, freeWeekdays: readonly number[]): boolean => freeWeekdays.includes((day % 7) + 1);
const isSame = (days: readonly number[], wanted: (day: number) => boolean): boolean =>
  DAYS.every((day) => days.includes(day) === wanted(day));

/** What some days of a week (0 is Monday) have in common; `freeWeekdays` are the household's, 1 is Monday. */
export function kindOfDays(
  days: readonly number[],
  freeWeekdays: readonly number[],
): "every" | "school" | "free" | "some" {
  if (days.length === DAYS.length) return "every";
  if (isSame(days, (day) => !isFree(day, freeWeekdays))) return "school";
  return isSame(days, (day) => isFree(day, freeWeekdays)) ? "free" : "some";
}

/** An evening belongs to the day on which it begins; school nights are those before a school day. */
export function kindOfEvenings(
  evenings: readonly number[],
  freeWeekdays: readonly number[],
): "every" | "school" | "some" {
  if (evenings.length === DAYS.length) return "every";
  return isSame(evenings, (day) => !isFree(day + 1, freeWeekdays)) ? "school" : "some";
}
