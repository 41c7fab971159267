import type { Weekly } from "#domain/plan/plan";

/** The days of a week that are chosen, Monday is 0. */
export const chosenDays = (days: Weekly<boolean>): readonly number[] =>
  days.flatMap((isChosen, day) => (isChosen ? [day] : []));
