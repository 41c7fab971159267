import type { FamilyCalendar } from "#domain/time/family-calendar";

/** A family in Madrid with an ordinary weekend, whose days start at four. */
export const madrid: FamilyCalendar = {
  timeZone: "Europe/Madrid",
  dayStartsAtHour: 4,
  freeWeekdays: [6, 7],
  freeDays: [],
};
