import type { Child, Household } from "../domain/plan/household.ts";
import { effectivePlan } from "../domain/plan/effective-plan.ts";
import type { Grant } from "../domain/plan/grant.ts";
import { compactDay } from "../domain/record/compact-day.ts";
import { createRulesAt } from "../domain/record/create-rules-at.ts";
import type { DayFigures } from "../domain/record/day-figures.ts";
import { dayRulesOf } from "../domain/record/day-rules.ts";
import type { DayTotals } from "../domain/record/day-totals.ts";
import { figuresOfDay, type DayFrame } from "../domain/record/figures-of-day.ts";
import { addDays } from "../domain/time/add-days.ts";
import { dayOfDate } from "../domain/time/day-of-date.ts";
import { rowsOf } from "../domain/time/rows-of.ts";
import type { Ledger } from "./ports.ts";

const HOURS_OF_DAY = 24;
const DAY_MS = HOURS_OF_DAY * 3_600_000;

type Parts = {
  readonly ledger: Pick<Ledger, "read">;
  readonly trueGrants: (child: Child, date: string) => Promise<readonly Grant[]>;
};

/** `child` has its whole plan, overrides and all; both dates (`YYYY-MM-DD`) belong to what is asked. */
export type RecordAsked = {
  readonly household: Household;
  readonly child: Child;
  readonly fromDate: string;
  readonly toDate: string;
};

/**
 * Reads the record of one child: a `DayFigures` for every date that is asked, in order, days of nothing and days to come
 * among them. Throws where the store cannot be read: minutes that are not known are not none.
 */
export function createReadRecord({ ledger }: Parts) {
  return async function readRecord({
    household,
    child,
    fromDate,
    toDate,
  }: RecordAsked): Promise<readonly DayFigures[]> {
    const { timeZone, dayStartsAtHour } = household;
    const dates = datesBetween(fromDate, toDate);
    const days = dates.map((date) => dayOfDate(date, timeZone, dayStartsAtHour));
    const firstUtcDay = Math.floor((days[0]?.startMs ?? 0) / DAY_MS);
    const endUtcDay = Math.ceil((days.at(-1)?.endMs ?? 0) / DAY_MS);
    const records = await ledger.read(child.id, firstUtcDay * HOURS_OF_DAY, endUtcDay * HOURS_OF_DAY);
    const rulesAt = createRulesAt(household, (date) => dayRulesOf(effectivePlan(child.plan, date)));
    const byDay = Map.groupBy(records, ({ utcHour }) => Math.floor(utcHour / HOURS_OF_DAY));
    const totals = new Map<number, DayTotals>(
      Array.from(byDay, ([utcDay, ofDay]) => [utcDay, compactDay(utcDay, ofDay, rulesAt)]),
    );
    return days.map((day) => figuresOfDay(day, totals, frameOf(household, child, day.date)));
  };
}

export type ReadRecord = ReturnType<typeof createReadRecord>;

function datesBetween(fromDate: string, toDate: string): readonly string[] {
  const dates: string[] = [];
  for (let date = fromDate; date <= toDate; date = addDays(date, 1)) dates.push(date);
  return dates;
}

function frameOf(household: Household, child: Child, date: string): DayFrame {
  const minutes = effectivePlan(child.plan, date).dailyMinutes[rowsOf(household, date).day - 1] ?? null;
  return { limitSeconds: minutes === null ? null : minutes * 60, givenSeconds: 0 };
}
