import type { ReadMonth } from "./create-month-reader.ts";
import { plainText } from "./plain-text.ts";

/** What a list offers, as far as dates go. Years are those of its own calendar. */
export type Offer =
  /** `ages`: spans of years of age, such as "18–24". */
  | { readonly kind: "day" | "month" | "age" | "ages" }
  | { readonly kind: "year"; readonly oldest: number; readonly newest: number }
  /** Offers something else. */
  | { readonly kind: "other" }
  /** Is filled when it is opened, or cannot be seen. */
  | { readonly kind: "unknown" };

/** The text and the value of a list's entry. */
export type Entry = { readonly text: string; readonly value: string };

/** A list of ages that ends before is for children whom somebody else speaks for: those of a journey, of a toy. */
const ADULT = 18;
const OLDEST = 130;

/** Reads what a list offers out of its entries, whatever stands first in it as a hint. */
export function readOptions(entries: readonly Entry[], readMonth: ReadMonth): Offer {
  if (entries.length <= 2) return { kind: "unknown" };
  const numbers = entries.map(numberOf).filter((number) => number !== null);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const mostly = numbers.length >= entries.length - 2;
  const years = yearsOf(entries, numbers);
  if (years.length >= 3 && years.length >= entries.length - (years.length < 8 ? 1 : 3)) {
    return { kind: "year", oldest: Math.min(...years), newest: Math.max(...years) };
  }
  if (mostly && numbers.length >= 28 && numbers.length <= 32 && high <= 31 && low <= 1) return { kind: "day" };
  const areTwelve = entries.length >= 12 && entries.length <= 14;
  if (areTwelve && areMonths(entries, numbers, readMonth)) return { kind: "month" };
  // Months of a calendar that we cannot name, perhaps: what stands at the list tells.
  if (areTwelve && numbers.length === 0) return { kind: "unknown" };
  if (!mostly || high < ADULT || high > OLDEST) return { kind: "other" };
  if (entries.filter(({ text }) => /\d\D+\d/.test(text)).length >= 2) return { kind: "ages" };
  const isRow = numbers.length >= 6 && high - low <= numbers.length + 2;
  return isRow && low > 0 ? { kind: "age" } : { kind: "other" };
}

/** The years among the entries; of two digits where they run over the turn of a century or down from its end. */
function yearsOf(entries: readonly Entry[], numbers: readonly number[]): readonly number[] {
  const years = entries.map(yearOf).filter((year) => year !== null);
  if (years.length >= 3) return years;
  const turns = numbers.some((number, index) => Math.abs(number - (numbers[index + 1] ?? number)) === 99);
  if (numbers.length < 20 || numbers.some((number) => number > 99) || !(turns || numbers[0] === 99)) return [];
  const { year: thisYear } = Temporal.Now.plainDateISO();
  return numbers.map((number) => number + (number + 2000 > thisYear ? 1900 : 2000));
}

/** Of "平成22年(2010年)" and "99" with a value of 1999 the year. */
function yearOf({ text, value }: Entry): number | null {
  for (const one of [plainText(text), value]) {
    const year = Number(/(?<!\d)\d{4}(?!\d)/.exec(one)?.[0]);
    if (year >= 1250 && year <= 2700) return year;
  }
  return null;
}

function areMonths(entries: readonly Entry[], numbers: readonly number[], readMonth: ReadMonth): boolean {
  const [first] = numbers;
  const counts = numbers.length === 12 && numbers.every((number, index) => number === index + (first ?? 0));
  if (counts && (first === 0 || first === 1)) return true;
  return entries.slice(-12).filter(({ text }, index) => readMonth(text) === index + 1).length >= 10;
}

function numberOf({ text, value }: Entry): number | null {
  const found = /\d+/.exec(plainText(text)) ?? /^\d+$/.exec(value);
  return found === null ? null : Number(found[0]);
}
