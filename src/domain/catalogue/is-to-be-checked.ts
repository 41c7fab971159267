/** Terms change a few times a year, laws are made: what is older than this may be so no more. */
const GOOD_FOR_YEARS = 1;

/**
 * Whether a figure should be looked up again on `today` before anybody relies on it: read more than a year ago (`asOf`), or
 * never read, only recalled (null). Both ISO dates.
 */
export function isToBeChecked(asOf: string | null, today: string): boolean {
  if (asOf === null) return true;
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(asOf).add({ years: GOOD_FOR_YEARS }), today) < 0;
}
