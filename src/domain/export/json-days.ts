import type { DayFigures } from "../record/day-figures.ts";
import { dayOfDate } from "../time/day-of-date.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import { householdClock } from "./household-clock.ts";

/** Days of one child on which something was watched or given, each as a JSON object in one line. */
export function jsonDays(
  child: string,
  figures: readonly DayFigures[],
  { timeZone, dayStartsAtHour }: Pick<FamilyCalendar, "timeZone" | "dayStartsAtHour">,
): readonly string[] {
  return figures
    .filter(({ watchedSeconds, givenSeconds }) => watchedSeconds > 0 || givenSeconds > 0)
    .map((day) => {
      const span = dayOfDate(day.date, timeZone, dayStartsAtHour);
      const { utc, household } = householdClock(span, timeZone)(span.startMs);
      const { date, watchedSeconds, countedSeconds, limitSeconds, givenSeconds } = day;
      return JSON.stringify({
        ...{ child, date, fromUtc: utc, fromHousehold: household },
        ...{ watchedSeconds, countedSeconds, limitSeconds, givenSeconds },
        bySite: Object.fromEntries(day.bySite),
        bySurface: Object.fromEntries(day.bySurface),
        byQuarter: day.byQuarter,
        bySiteQuarter: Object.fromEntries(day.bySiteQuarter),
      });
    });
}
