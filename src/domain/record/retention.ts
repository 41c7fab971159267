import { oneOf, shapeOf } from "../decode.ts";

export const KEPT_FOR = ["35-days", "quarter", "year", "for-ever"] as const;
/** How long something is kept. */
export type KeptFor = (typeof KEPT_FOR)[number];

/** What a household decided of its record. */
export type Retention = { readonly minutes: KeptFor; readonly journal: KeptFor };

/**
 * Minutes for a year, since a year is looked at as one and quarters of an hour say little of anybody. The journal for a quarter:
 * it tells of moments, of questions and of mistakes, and who looks back at those after months keeps accounts.
 */
export const USUAL_RETENTION: Retention = { minutes: "year", journal: "quarter" };

/** Days of each, today not among them; null is without an end. A quarter and a year are the longest that there are. */
export const DAYS_KEPT: Readonly<Record<KeptFor, number | null>> = {
  "35-days": 35,
  quarter: 92,
  year: 366,
  "for-ever": null,
};

export const decodeKeptFor = oneOf(...KEPT_FOR);
export const decodeRetention = shapeOf<Retention>({ minutes: decodeKeptFor, journal: decodeKeptFor });
