import type { DatePart } from "./create-part-namer.ts";

/** The day, the month and the year in the order in which a language writes them. */
export function partsInOrder(language: string): readonly DatePart[] {
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "numeric", year: "numeric", calendar: "gregory" })
    .formatToParts(Temporal.PlainDate.from("2001-02-03"))
    .flatMap(({ type }) => (type === "day" || type === "month" || type === "year" ? [type] : []));
}
