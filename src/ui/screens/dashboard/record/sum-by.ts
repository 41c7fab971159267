import type { RecordDay } from "#domain/record/record-day";

export type Sum = {
  readonly key: string;
  readonly countedSeconds: number;
  /** Days of which something is known; none of them is to come. */
  readonly days: number;
};

/** Days added up by what `keyOf` makes of their dates, in the order in which they come. */
export function sumBy(days: readonly RecordDay[], keyOf: (date: string) => string): readonly Sum[] {
  const groups = Map.groupBy(days, ({ date }) => keyOf(date));
  return Array.from(groups, ([key, ofKey]) => ({
    key,
    countedSeconds: ofKey.reduce((sum, { countedSeconds }) => sum + countedSeconds, 0),
    days: ofKey.length,
  }));
}
