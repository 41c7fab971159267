import type { ReadMonth } from "./create-month-reader.ts";
import { plainText } from "./plain-text.ts";
import { toIsoDate } from "./to-iso-date.ts";

/**
 * Every date that a text could mean, as ISO dates: "2013-05-04", "04052013", "4 May 2013" are one, "04/05/2013" two, since
 * nobody knows from the outside whether the day or the month comes first.
 */
export function readDatesInText(text: string, readMonth: ReadMonth, language: string): readonly string[] {
  const plain = plainText(text);
  const numbers = [...plain.matchAll(/\d+/g)].map(([digits]) => digits);
  const [only = ""] = numbers;
  if (numbers.length === 1 && (only.length === 8 || only.length === 6)) return fromDigits(only, language);
  const named = plain
    .split(/[\s\d]+/)
    .flatMap((word) => readMonth(word) ?? [])
    .at(0);
  const year = numbers.find(({ length }) => length === 4) ?? (numbers.length === 3 ? numbers.at(-1) : undefined);
  if (year === undefined) return [];
  const rest = numbers.toSpliced(numbers.lastIndexOf(year), 1).map(Number);
  const [a, b] = rest;
  if (a !== undefined && b === undefined && named !== undefined) return dates([[Number(year), named, a]], language);
  // As a field for months holds them: in their middle, no further from the truth than a slip may be.
  if (a !== undefined && b === undefined && /^\d{4}-\d\d$/.test(text)) return dates([[Number(year), a, 15]], language);
  if (a === undefined || b === undefined) return [];
  // A year that comes first has the month behind it.
  if (numbers[0] === year) return dates([[Number(year), a, b]], language);
  return dates(
    [
      [Number(year), a, b],
      [Number(year), b, a],
    ],
    language,
  );
}

/** Of eight digits, or six: in Korea those begin with the year, elsewhere with any part. */
function fromDigits(digits: string, language: string): readonly string[] {
  const long = digits.length - 4;
  const at = (from: number, letters: number) => Number(digits.slice(from, from + letters));
  const yearFirst = [at(0, long), at(long, 2), at(long + 2, 2)] as const;
  if (long === 2 && language.startsWith("ko")) return dates([yearFirst], language);
  return dates([yearFirst, [at(4, long), at(0, 2), at(2, 2)], [at(4, long), at(2, 2), at(0, 2)]], language);
}

function dates(read: readonly (readonly [number, number, number])[], language: string): readonly string[] {
  return [...new Set(read.flatMap(([year, month, day]) => toIsoDate(year, month, day, language) ?? []))];
}
