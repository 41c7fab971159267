import { closesAfterMidnight } from "../plan/closed-windows.ts";
import type { Bedtime, ClockTime } from "../plan/plan.ts";

/** Minutes after the midnight with which the day begins, the end exclusive. */
export type Hours = { readonly from: number; readonly to: number };

const DAY = 24 * 60;
const minutesOf = (clockTime: ClockTime): number => Number(clockTime.slice(0, 2)) * 60 + Number(clockTime.slice(3));

/** As far as it began: the same hour is a whole day. */
export const hoursBetween = ({ from, to }: { readonly from: ClockTime; readonly to: ClockTime }): Hours => ({
  from: minutesOf(from),
  to: minutesOf(to) + (to > from ? 0 : DAY),
});

export function hoursOfNight(night: Bedtime): Hours {
  const from = minutesOf(night.closesAt) + (closesAfterMidnight(night) ? DAY : 0);
  return { from, to: minutesOf(night.opensAt) + DAY };
}

export const isWithin = (inner: Hours, outer: Hours): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Is every minute of these hours one of those? */
export function isCovered(inner: readonly Hours[], outer: readonly Hours[]): boolean {
  const joined = outer.toSorted((a, b) => a.from - b.from).reduce<readonly Hours[]>(join, []);
  return inner.every((one) => joined.some((other) => isWithin(one, other)));
}

function join(joined: readonly Hours[], { from, to }: Hours): readonly Hours[] {
  const last = joined.at(-1);
  if (last === undefined || last.to < from) return [...joined, { from, to }];
  return [...joined.slice(0, -1), { from: last.from, to: Math.max(last.to, to) }];
}
