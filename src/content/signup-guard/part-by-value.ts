import type { ReadMonth } from "./create-month-reader.ts";
import type { DatePart } from "./create-part-namer.ts";

/** What a drawn box shows once it was chosen, as a plain text. A day cannot be told from a month by its number alone. */
export function partByValue(shown: string, readMonth: ReadMonth): DatePart | null {
  if (/^\d{4}$/.test(shown)) return "year";
  if (/^\d{1,2}$/.test(shown)) return "day";
  return shown !== "" && !/\d/.test(shown) && shown.length < 24 && readMonth(shown) !== null ? "month" : null;
}
