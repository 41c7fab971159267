import type { Decoder } from "#domain/decode";
import type { DayTotals } from "#domain/record/day-totals";
import { unpackDay } from "#domain/record/unpack-day";

/** A stored day without its child; throws with the place of what is wrong. */
export const decodeStoredDay: Decoder<DayTotals> = (value, at) => {
  if (typeof value !== "object" || value === null) throw new TypeError(`${at}: a day was expected.`);
  const { child: _, ...packed } = value as { readonly child?: unknown };
  return unpackDay(packed, at);
};
