import type { WeekDay } from "#domain/record/week-record";

export type LaidOutDay = {
  readonly quarters: number;
  /** Where the wall showed a full sixth hour. */
  readonly ticks: readonly { readonly startPercent: number; readonly hour: number }[];
  readonly gaps: readonly { readonly startPercent: number; readonly sizePercent: number }[];
};

const QUARTER_MS = 900_000;
const TICK_HOURS = 6;

/** A household day from its start to its end, in percent of its length: 23, 24 or 25 hours, whatever the clocks did. */
export function layoutDay(
  { startMs, endMs, gaps }: Pick<WeekDay, "startMs" | "endMs" | "gaps">,
  timeZone: string,
): LaidOutDay {
  const length = endMs - startMs;
  const percent = (ms: number): number => (ms / length) * 100;
  const quarters = Math.ceil(length / QUARTER_MS);
  const ticks = Array.from({ length: quarters }, (_, index) => startMs + index * QUARTER_MS)
    .map((atMs) => ({
      atMs,
      wall: Temporal.Instant.fromEpochMilliseconds(Math.floor(atMs)).toZonedDateTimeISO(timeZone),
    }))
    .filter(({ wall }) => wall.minute === 0 && wall.hour % TICK_HOURS === 0)
    .map(({ atMs, wall }) => ({ startPercent: percent(atMs - startMs), hour: wall.hour }));
  return {
    quarters,
    ticks,
    gaps: gaps.map(({ fromMs, toMs }) => ({
      startPercent: percent(fromMs - startMs),
      sizePercent: percent(toMs - fromMs),
    })),
  };
}
