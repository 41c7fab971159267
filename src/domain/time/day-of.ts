import { addDays } from "./add-days.ts";
import { dayOfDate } from "./day-of-date.ts";
import type { HouseholdDay } from "./household-day.ts";

const HOUR_MS = 3_600_000;

/**
 * The household day that holds an instant (epoch milliseconds). `timeZone` is the household's IANA zone, never the
 * computer's; `dayStartsAtHour` is 0 to 6. Days tile the time line: every instant has one day and no instant has two.
 * Throws a RangeError for an unknown zone.
 */
export function dayOf(instantMs: number, timeZone: string, dayStartsAtHour: number): HouseholdDay {
  let day = dayOfDate(localDate(instantMs - dayStartsAtHour * HOUR_MS, timeZone), timeZone, dayStartsAtHour);
  // The local date is only a guess: where clocks go back over midnight (St John's until 2011), it comes twice.
  while (instantMs < day.startMs) day = dayOfDate(addDays(day.date, -1), timeZone, dayStartsAtHour);
  while (instantMs >= day.endMs) day = dayOfDate(addDays(day.date, 1), timeZone, dayStartsAtHour);
  return day;
}

function localDate(instantMs: number, timeZone: string): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(instantMs));
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
