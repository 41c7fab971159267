import type { LedgerRecord } from "../ledger/usage.ts";
import { streakOf } from "../ledger/streak-of.ts";
import { usageOf } from "../ledger/usage-of.ts";
import { closedWindows } from "../plan/closed-windows.ts";
import { effectivePlan } from "../plan/effective-plan.ts";
import { feedsBreaks } from "../plan/feeds-breaks.ts";
import type { Grant } from "../plan/grant.ts";
import { groupedScopes } from "../plan/grouped-scopes.ts";
import { isCountedUnder } from "../plan/is-counted-under.ts";
import type { Plan } from "../plan/plan.ts";
import { schoolWindows } from "../plan/school-windows.ts";
import { addDays } from "../time/add-days.ts";
import { closureAt, type Closure } from "../time/closure-at.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import type { HouseholdDay } from "../time/household-day.ts";
import { instantAtDayStart } from "../time/instant-at-day-start.ts";
import { rowsOf } from "../time/rows-of.ts";
import { carriedSeconds } from "./carried-seconds.ts";
import type { PlanFacts, Streak } from "./facts.ts";
import { grantUsed } from "./grants-used.ts";
import type { PastDay } from "./past-day.ts";

/** A family's plan and calendar, the clock, and what its stores hold. */
export type PlanGiven = {
  /** The child's whole plan, overrides and all. */
  readonly plan: Plan;
  readonly calendar: FamilyCalendar;
  readonly day: HouseholdDay;
  readonly nowMs: number;
  /** Where a second that is watched now is written in the ledger; `nowMs` but after a clock that ran ahead. */
  readonly stampMs: number;
  /** What the wall claims while the day is held open against it; else null. */
  readonly claimedMs: number | null;
  /** Of this day, and where the plan has breaks of the day before. */
  readonly records: readonly LedgerRecord[];
  /** Of this day. */
  readonly grants: readonly Grant[];
  /** The days before, as far back as `pastDates` asks; what is missing took nothing. */
  readonly past: ReadonlyMap<string, PastDay>;
  /** The child's first day here (`YYYY-MM-DD`); absent where nothing asks for it. */
  readonly firstDate?: string;
};

/** What a plan makes of now: a function of what is stored and of the clock. Instants are household epoch milliseconds. */
export function planFacts(given: PlanGiven): PlanFacts {
  const { plan, calendar, day, nowMs, stampMs, records, past } = given;
  const today = effectivePlan(plan, day.date);
  const tomorrow = addDays(day.date, 1);
  const planTomorrow = effectivePlan(plan, tomorrow);
  const windows = closedWindows(plan, calendar, nowMs);
  // A day that is held open goes on past its end, and what is stamped there is still its own.
  const endMs = Math.max(day.endMs, stampMs + 1000);
  const seconds = [Math.ceil(day.startMs / 1000), Math.ceil(endMs / 1000)] as const;
  const toStamp = (ms: number): number => ms - nowMs + stampMs;
  const usedOf = (grant: Grant): number => grantUsed(grant, records, toStamp, { fromMs: day.startMs, toMs: endMs });
  const taken = [...past].filter(([date]) => date >= mondayOf(day)).map(([, { takenSeconds }]) => takenSeconds);
  return {
    rows: rowsOf(calendar, day.date),
    windows,
    closure: closureNow(given, closureAt(windows, nowMs)),
    schoolWindows: schoolWindows(plan, calendar, nowMs),
    usage: usageOf(records, ...seconds, isCountedUnder(today), groupedScopes(today)),
    carriedSeconds: carriedSeconds(
      plan,
      calendar,
      day.date,
      (date) => past.get(date)?.countedSeconds ?? 0,
      given.firstDate,
    ),
    week: {
      takenSeconds: taken.reduce((sum, ofDay) => sum + ofDay, 0),
      endMs: instantAtDayStart(addDays(mondayOf(day), 7), day, calendar.timeZone),
    },
    streak: streakNow(today, given),
    grantsUsed: new Map(given.grants.map((grant) => [grant.id, usedOf(grant)])),
    tomorrowMinutes: planTomorrow.dailyMinutes[rowsOf(calendar, tomorrow).day - 1] ?? null,
    closedTomorrow: planTomorrow.closed,
  };
}

const mondayOf = ({ date, weekday }: HouseholdDay): string => addDays(date, 1 - weekday);

/** A wall that nothing confirms opens no day, but it may close one: a lid that was shut at eight is no way past bedtime. */
function closureNow({ plan, calendar, claimedMs }: PlanGiven, closure: Closure): Closure {
  if (claimedMs === null || closure.closed) return closure;
  const claimed = closureAt(closedWindows(plan, calendar, claimedMs), claimedMs);
  return claimed.closed ? claimed : closure;
}

/** Found by the stamps, told by the household's clock: a break is paid by lived time. */
function streakNow(today: Plan, { records, nowMs, stampMs }: PlanGiven): Streak | null {
  if (today.breaks === null) return null;
  const gapSeconds = today.breaks.forMinutes * 60;
  const streak = streakOf(records, Math.ceil(stampMs / 1000), gapSeconds, feedsBreaks(today));
  return streak && { seconds: streak.seconds, endMs: streak.endSecond * 1000 - stampMs + nowMs };
}
