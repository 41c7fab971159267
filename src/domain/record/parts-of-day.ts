import type { HouseholdDay } from "../time/household-day.ts";
import { QUARTER_SECONDS, QUARTERS_OF_DAY } from "./day-totals.ts";

const QUARTER_MS = QUARTER_SECONDS * 1000;

/** The part of a UTC day that lies in a household day: its quarters from `from` to `to`, and how far the first is from the day's. */
export type PartOfDay = {
  readonly utcDay: number;
  readonly from: number;
  readonly to: number;
  readonly offset: number;
};

/** How many quarters a household day has. */
export const quartersIn = ({ startMs, endMs }: Pick<HouseholdDay, "startMs" | "endMs">): number =>
  Math.ceil(endMs / QUARTER_MS) - Math.floor(startMs / QUARTER_MS);

/** The UTC days that a household day lies in, one or two, each with its part. */
export function partsOfDay(day: Pick<HouseholdDay, "startMs" | "endMs">): readonly PartOfDay[] {
  const first = Math.floor(day.startMs / QUARTER_MS);
  const length = quartersIn(day);
  const parts: PartOfDay[] = [];
  for (let utcDay = Math.floor(first / QUARTERS_OF_DAY); utcDay * QUARTERS_OF_DAY < first + length; utcDay += 1) {
    const offset = utcDay * QUARTERS_OF_DAY - first;
    parts.push({ utcDay, offset, from: Math.max(0, -offset), to: Math.min(QUARTERS_OF_DAY, length - offset) });
  }
  return parts;
}

/** The seconds of a row in a part; none where there is no row. */
export function sumOfPart(row: Uint16Array | undefined, { from, to }: Pick<PartOfDay, "from" | "to">): number {
  if (row === undefined) return 0;
  let sum = 0;
  for (let quarter = from; quarter < to; quarter += 1) sum += row[quarter] ?? 0;
  return sum;
}
