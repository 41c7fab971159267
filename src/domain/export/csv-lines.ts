import type { DayFigures } from "../record/day-figures.ts";
import { dayOfDate } from "../time/day-of-date.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import { householdClock } from "./household-clock.ts";

const QUARTER_MS = 900_000;
const QUARTER_MINUTES = 15;

/** The first line of the file; docs/export.md says what each column is. */
export const CSV_COLUMNS =
  "child,date,period,from_utc,from_household,minutes,site,surface,watched_seconds,counted_seconds,limit_seconds,given_seconds";

/** The record of one child as lines of a table: first a day as a whole, then its quarters of an hour. Days of nothing have one line. */
export function csvLines(
  name: string,
  figures: readonly DayFigures[],
  { timeZone, dayStartsAtHour }: Pick<FamilyCalendar, "timeZone" | "dayStartsAtHour">,
): readonly string[] {
  const child = cell(name);
  const lines: string[] = [];
  for (const day of figures) {
    const { startMs, endMs } = dayOfDate(day.date, timeZone, dayStartsAtHour);
    const clock = householdClock({ startMs, endMs }, timeZone);
    const start = clock(startMs);
    const ofDay = `${child},${day.date},day,${start.utc},${start.household},${(endMs - startMs) / 60_000}`;
    lines.push(
      `${ofDay},all,all,${day.watchedSeconds},${day.countedSeconds},${day.limitSeconds ?? ""},${day.givenSeconds}`,
    );
    for (const [site, seconds] of day.bySite) lines.push(`${ofDay},${site},all,${seconds},,,`);
    for (const [place, seconds] of day.bySurface) lines.push(`${ofDay},${place.replace("/", ",")},${seconds},,,`);
    const ofQuarters = (site: string, seconds: readonly number[]): void => {
      for (let quarter = 0; quarter < seconds.length; quarter += 1) {
        const watched = seconds[quarter] ?? 0;
        if (watched === 0) continue;
        const { utc, household } = clock(startMs + quarter * QUARTER_MS);
        lines.push(`${child},${day.date},quarter,${utc},${household},${QUARTER_MINUTES},${site},all,${watched},,,`);
      }
    };
    ofQuarters("all", day.byQuarter);
    for (const [site, seconds] of day.bySiteQuarter) ofQuarters(site, seconds);
  }
  return lines;
}

/** RFC 4180; a name that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
