import type { SchoolHours } from "#domain/plan/plan";

/** Hours that hold on no day are not said. */
export const withDays = <Hours extends Pick<SchoolHours, "days">>(hours: readonly Hours[]): readonly Hours[] =>
  hours.filter(({ days }) => days.includes(true));
