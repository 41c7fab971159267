const QUARTER_MS = 900_000;
const MINUTE_MS = 60_000;

type Day = { readonly startMs: number; readonly endMs: number };
/** An instant in both ways of writing it: `2026-11-23T15:00:00Z`, and with the household's offset. */
export type Stamp = { readonly utc: string; readonly household: string };

/**
 * Writes instants of one household day. Asking the zone takes microseconds, and a year has a hundred thousand quarters: on a day
 * whose offset stays the same it is asked twice.
 */
export function householdClock({ startMs, endMs }: Day, timeZone: string): (instantMs: number) => Stamp {
  const [first, last] = [offsetOf(startMs, timeZone), offsetOf(endMs - QUARTER_MS, timeZone)];
  return (instantMs) => {
    const offsetMs = first === last ? first : offsetOf(instantMs, timeZone);
    return { utc: `${written(instantMs)}Z`, household: `${written(instantMs + offsetMs)}${sayOffset(offsetMs)}` };
  };
}

const offsetOf = (instantMs: number, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(instantMs)).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;

/** `2026-11-23T15:00:00`, of an instant whose clock is UTC's. */
function written(ms: number): string {
  const days = Math.floor(ms / 86_400_000);
  const [date, seconds] = [dateOf(days), Math.floor((ms - days * 86_400_000) / 1000)];
  return `${date}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

const sayOffset = (offsetMs: number): string => {
  const minutes = Math.abs(Math.round(offsetMs / MINUTE_MS));
  return `${offsetMs < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** Days since the epoch as an ISO date, by the civil-from-days arithmetic of the proleptic Gregorian calendar. */
function dateOf(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
