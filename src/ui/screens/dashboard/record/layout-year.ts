import type { RecordDay } from "#domain/record/record-day";
import { heatLevel } from "./heat-level.ts";

export type YearCell = { readonly date: string; readonly week: number; readonly row: number; readonly level: number };
export type LaidOutYear = {
  readonly weeks: number;
  readonly cells: readonly YearCell[];
  /** In which week each month begins. */
  readonly months: readonly { readonly date: string; readonly week: number }[];
};

const DAYS_OF_WEEK = 7;
const MONTHS = 12;

/** A calendar of one year: a column for each week, Monday first. Days of which nothing is kept have no cell. */
export function layoutYear(year: number, days: readonly RecordDay[]): LaidOutYear {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const blank = first.dayOfWeek - 1;
  const weekOf = (dayOfYear: number): number => Math.floor((dayOfYear - 1 + blank) / DAYS_OF_WEEK);
  const cells = days
    .filter(({ date }) => date.startsWith(`${first.year}-`))
    .map(({ date, countedSeconds }): YearCell => {
      const { dayOfYear, dayOfWeek } = Temporal.PlainDate.from(date);
      return { date, week: weekOf(dayOfYear), row: dayOfWeek - 1, level: heatLevel(countedSeconds) };
    });
  const months = Array.from({ length: MONTHS }, (_, index) => {
    const begin = Temporal.PlainDate.from({ year, month: index + 1, day: 1 });
    return { date: begin.toString(), week: weekOf(begin.dayOfYear) };
  });
  return { weeks: weekOf(first.daysInYear) + 1, cells, months };
}
