import type { Bedtime, Weekly } from "../plan/plan.ts";
import { addDays } from "./add-days.ts";
import { instantAt } from "./instant-at.ts";

/** Inside a bedtime: closed, since and until when. Outside: when the next one begins, or null when none does within eight days. */
export type BedtimeAnswer =
  | { readonly closed: true; readonly sinceMs: number; readonly untilMs: number }
  | { readonly closed: false; readonly closesMs: number | null };

type Night = { readonly startMs: number; readonly endMs: number };

/** An evening is looked for so many days ahead: a week, and one day over. */
const DAYS_AHEAD = 8;

/**
 * Where an instant (epoch milliseconds) stands against a child's bedtimes. The calendar weekday of the evening counts, in
 * the household's zone. Nights that touch are one: `untilMs` is when something may open.
 */
export function bedtimeAt(bedtime: Weekly<Bedtime | null>, instantMs: number, timeZone: string): BedtimeAnswer {
  if (bedtime.every((night) => night === null)) return { closed: false, closesMs: null };
  const today = Temporal.Instant.fromEpochMilliseconds(Math.floor(instantMs))
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  const nights = nightsAround(bedtime, today, timeZone).filter((night) => night.endMs > instantMs);
  const next = nights.reduce<number | null>((first, { startMs }) => Math.min(first ?? startMs, startMs), null);
  if (next === null || next > instantMs) return { closed: false, closesMs: next };
  return { closed: true, sinceMs: next, untilMs: endOfTouching(nights, instantMs) };
}

function nightsAround(bedtime: Weekly<Bedtime | null>, today: Temporal.PlainDate, timeZone: string): readonly Night[] {
  const nights: Night[] = [];
  for (let days = -2; days <= DAYS_AHEAD; days += 1) {
    const evening = today.add({ days });
    const times = bedtime[evening.dayOfWeek - 1] ?? null;
    if (times !== null) nights.push(nightOf(evening.toString(), times, timeZone));
  }
  return nights;
}

function nightOf(evening: string, { closesAt, opensAt }: Bedtime, timeZone: string): Night {
  const morning = addDays(evening, 1);
  // 00:30 belongs to the evening before it. `HH:MM` compares as text.
  const afterMidnight = closesAt < "12:00" && closesAt < opensAt;
  return {
    startMs: instantAt(afterMidnight ? morning : evening, closesAt, timeZone),
    endMs: instantAt(morning, opensAt, timeZone),
  };
}

function endOfTouching(nights: readonly Night[], instantMs: number): number {
  return nights
    .toSorted((a, b) => a.startMs - b.startMs)
    .reduce((untilMs, night) => (night.startMs <= untilMs ? Math.max(untilMs, night.endMs) : untilMs), instantMs);
}
