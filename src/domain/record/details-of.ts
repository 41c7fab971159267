import type { DayDetail } from "./record-day.ts";
import type { WeekDay } from "./week-record.ts";

/** Where and when the days were watched of which that is known. */
export const detailsOf = (days: readonly WeekDay[]): readonly DayDetail[] =>
  days.flatMap(({ day }) => (day === null || day.detail === null ? [] : [day.detail]));
