import { nearestLanguage } from "#domain/language";

export type DatePart = "day" | "month" | "year";

/**
 * In which order a date is written: as in the browser's own variety of the language that is spoken (day first in `en-GB`,
 * month first in `en-US`), else as in that language at large.
 */
export function dateOrder(browserLanguage: string, spoken: string): readonly DatePart[] {
  const language = nearestLanguage(browserLanguage) === spoken ? browserLanguage : spoken;
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
  const order = parts.filter((type): type is DatePart => type === "day" || type === "month" || type === "year");
  return order.length === 3 ? order : ["day", "month", "year"];
}
