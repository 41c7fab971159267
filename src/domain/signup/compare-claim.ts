import type { Claim, OlderBand } from "./claim.ts";

/** What a form asks for and was filled with: a whole date (`YYYY-MM-DD`), a year, or an age in years. */
export type Typed =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "age"; readonly years: number };

/** So many days off or more is no slip of the finger (`field/ages.md`, "Guard rules proposed"). */
const NO_SLIP_DAYS = 31;
/** Where sites draw their lines: a swapped day and month that crosses one is no slip. */
const BANDS_FROM = [13, 16, 18];

/** Compares what was typed with the child's own birth date; both dates and `today` are ISO dates. */
export function compareClaim(typed: Typed, birthDate: string, today: string): Claim {
  const own = Temporal.PlainDate.from(birthDate);
  if (typed.kind === "year") return ofYears(own.year - typed.year);
  if (typed.kind === "age") return ofYears(typed.years - ageOf(own, today));
  const date = Temporal.PlainDate.from(typed.date);
  const days = date.until(own, { largestUnit: "day" }).days;
  if (days === 0) return "same";
  if (Math.abs(days) < NO_SLIP_DAYS) return "slip";
  const isSwapped = date.year === own.year && date.month === own.day && date.day === own.month;
  if (isSwapped && bandOf(ageOf(date, today)) === bandOf(ageOf(own, today))) return "slip";
  return days < 0 ? "younger" : olderBand(date.until(own, { largestUnit: "year" }).years);
}

const ofYears = (years: number): Claim => (years === 0 ? "same" : years < 0 ? "younger" : olderBand(years));

const olderBand = (years: number): OlderBand =>
  years < 3 ? "older-up-to-2" : years < 6 ? "older-3-to-5" : "older-6-or-more";

const ageOf = (born: Temporal.PlainDate, today: string): number => born.until(today, { largestUnit: "year" }).years;
const bandOf = (years: number): number => BANDS_FROM.filter((from) => years >= from).length;
