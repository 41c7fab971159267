import type { Rules } from "#domain/plan/plan";

/**
 * Are the minutes of a site a part of the day's, which were said just before? Not where a day has no limit, nor where the
 * sentence stands by itself.
 */
export const isOfTheDay = ({ dailyMinutes }: Pick<Rules, "dailyMinutes">, isAlone: boolean | undefined): boolean =>
  isAlone !== true && dailyMinutes.every((minutes) => minutes !== null);
