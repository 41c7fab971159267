import type { LedgerRecord } from "../ledger/usage.ts";
import { effectivePlan } from "../plan/effective-plan.ts";
import type { Grant } from "../plan/grant.ts";
import type { Plan } from "../plan/plan.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import type { HouseholdDay } from "../time/household-day.ts";
import { rowsOf } from "../time/rows-of.ts";
import { carriedSeconds } from "../verdict/carried-seconds.ts";
import { pastDay, type PastDay } from "../verdict/past-day.ts";
import type { DayFrame } from "./figures-of-day.ts";

export type DayGiven = {
  /** The child's whole plan, overrides and all. */
  readonly plan: Plan;
  readonly calendar: FamilyCalendar;
  readonly day: HouseholdDay;
  /** Of this day. */
  readonly records: readonly LedgerRecord[];
  readonly grants: readonly Grant[];
  /** Counted seconds of a date before it. */
  readonly countedOn: (date: string) => number;
  /** The child's first day here; the empty text where nobody knows. */
  readonly firstDate: string;
};

/**
 * What the plan allowed on a day, with what the days before left to it, and how much of what went beyond was given; and what
 * the day took from the budgets of those after it.
 */
export function frameOfDay({
  plan,
  calendar,
  day,
  records,
  grants,
  countedOn,
  firstDate,
}: DayGiven): DayFrame & PastDay {
  const ofDay = effectivePlan(plan, day.date);
  const past = pastDay(ofDay, day, records, grants);
  const minutes = ofDay.dailyMinutes[rowsOf(calendar, day.date).day - 1] ?? null;
  if (minutes === null) return { ...past, limitSeconds: null, givenSeconds: 0 };
  const limitSeconds = minutes * 60 + carriedSeconds(plan, calendar, day.date, countedOn, firstDate);
  const overSeconds = Math.max(0, past.countedSeconds - limitSeconds);
  return { ...past, limitSeconds, givenSeconds: Math.min(overSeconds, past.countedSeconds - past.takenSeconds) };
}
