export type DatePart = "day" | "month" | "year";

/** In which order a language writes a date: day, month, year in English of Europe, month first in the American one. */
export function dateOrder(language: string): readonly DatePart[] {
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
  const order = parts.filter((type): type is DatePart => type === "day" || type === "month" || type === "year");
  return order.length === 3 ? order : ["day", "month", "year"];
}
