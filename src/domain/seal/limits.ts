/** Entries of any chain: a hundred a day would take 27,000 years. */
export const MOST_SEALS = 1_000_000_000;
/** UTC days since the epoch that any household will see (the year 2500 ends before). */
export const MOST_DAYS = 200_000;
