import { LANGUAGES } from "./languages.ts";
import { monthNames } from "./month-names.ts";
import { plainText } from "./plain-text.ts";

/** The number, 1 to 12, of the month that a text names, by name or number ("March", "03 - marzo", "3月"); null where it names none. */
export type ReadMonth = (text: string) => number | null;

/** Reads names of months in the page's language and then in any other that we know. Asks the browser for each language once. */
export function createMonthReader(language: string): ReadMonth {
  const byName = new Map<string, number | null>();
  const left = [language, ...LANGUAGES];

  function learn(): boolean {
    const next = left.shift();
    if (next === undefined) return false;
    monthNames(next).forEach((names, index) => {
      for (const name of names) if (!byName.has(name)) byName.set(name, index + 1);
    });
    return true;
  }
  return (text) => {
    const plain = plainText(text);
    const number = /^\D{0,6}?(\d{1,2})(?!\d)/.exec(plain)?.[1];
    if (number !== undefined) return Number(number) >= 1 && Number(number) <= 12 ? Number(number) : null;
    if (plain === "" || plain.length > 24) return null;
    do {
      const found = byName.get(plain);
      if (found !== undefined) return found;
    } while (learn());
    return null;
  };
}
