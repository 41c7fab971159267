import type { DayFigures } from "../record/day-figures.ts";
import { dayOfDate } from "../time/day-of-date.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import { householdClock } from "./household-clock.ts";

const QUARTER_MS = 900_000;
const END = "\r\n";

/** The first line of the file; docs/export.md says what each column is. */
export const CSV_COLUMNS =
  "child,date,period,from_utc,from_household,minutes,site,surface,watched_seconds,counted_seconds,limit_seconds,given_seconds";

/**
 * The record of one child as lines of a table, a text for each day: first the day as a whole, then its quarters of an hour. A day
 * of nothing has one line.
 */
export function csvDays(
  name: string,
  figures: readonly DayFigures[],
  { timeZone, dayStartsAtHour }: Pick<FamilyCalendar, "timeZone" | "dayStartsAtHour">,
): readonly string[] {
  const child = cell(name);
  return figures.map((day) => {
    const { startMs, endMs } = dayOfDate(day.date, timeZone, dayStartsAtHour);
    const clock = householdClock({ startMs, endMs }, timeZone);
    const start = clock(startMs);
    const ofDay = `${child},${day.date},day,${start.utc},${start.household},${(endMs - startMs) / 60_000},`;
    const { watchedSeconds, countedSeconds, limitSeconds, givenSeconds } = day;
    let text = `${ofDay}all,all,${watchedSeconds},${countedSeconds},${limitSeconds ?? ""},${givenSeconds}${END}`;
    for (const [site, seconds] of day.bySite) text += `${ofDay}${site},all,${seconds},,,${END}`;
    for (const [place, seconds] of day.bySurface) text += `${ofDay}${place.replace("/", ",")},${seconds},,,${END}`;
    // The same quarter is written for everything and for each of its sites.
    const began: string[] = [];
    const ofQuarters = (site: string, seconds: readonly number[]): void => {
      for (let quarter = 0; quarter < seconds.length; quarter += 1) {
        const watched = seconds[quarter] ?? 0;
        if (watched > 0) text += `${(began[quarter] ??= beginQuarter(quarter))}${site},all,${watched},,,${END}`;
      }
    };
    const beginQuarter = (quarter: number): string => {
      const { utc, household } = clock(startMs + quarter * QUARTER_MS);
      return `${child},${day.date},quarter,${utc},${household},15,`;
    };
    ofQuarters("all", day.byQuarter);
    for (const [site, seconds] of day.bySiteQuarter) ofQuarters(site, seconds);
    return text;
  });
}

/** RFC 4180; a name that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
