import { addDays } from "./add-days.ts";
import type { FamilyCalendar } from "./family-calendar.ts";

/** Which weekday of a plan counts for a date: for the day, and for the night that follows it. 1 is Monday. */
export type DayRows = { readonly day: number; readonly night: number };

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const after = (weekday: number): number => (weekday % 7) + 1;

/**
 * A holiday is lived like the family's first free weekday. A night goes by the two days that it lies between: where a
 * holiday makes them other than usual, it is lived like a night between two such days of an ordinary week.
 */
export function rowsOf(
  { freeWeekdays, freeDays }: Pick<FamilyCalendar, "freeWeekdays" | "freeDays">,
  date: string,
): DayRows {
  const weekday = Temporal.PlainDate.from(date).dayOfWeek;
  if (freeDays.length === 0) return { day: weekday, night: weekday };
  const isUsuallyFree = (day: number): boolean => freeWeekdays.includes(day);
  const isHoliday = (day: string): boolean => freeDays.some(({ from, to }) => from <= day && day <= to);
  const between = (free: boolean, thenFree: boolean): readonly number[] =>
    WEEKDAYS.filter((day) => isUsuallyFree(day) === free && isUsuallyFree(after(day)) === thenFree);

  const firstFree = between(true, true)[0] ?? WEEKDAYS.find(isUsuallyFree) ?? weekday;
  const free = isUsuallyFree(weekday) || isHoliday(date);
  const thenFree = isUsuallyFree(after(weekday)) || isHoliday(addDays(date, 1));
  const isUsualNight = free === isUsuallyFree(weekday) && thenFree === isUsuallyFree(after(weekday));

  function nightLike(): number {
    if (!free) return between(false, true)[0] ?? weekday;
    return thenFree ? firstFree : (between(true, false).at(-1) ?? weekday);
  }
  return {
    day: free && !isUsuallyFree(weekday) ? firstFree : weekday,
    night: isUsualNight ? weekday : nightLike(),
  };
}
