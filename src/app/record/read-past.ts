import { effectivePlan } from "../../domain/plan/effective-plan.ts";
import type { Grant } from "../../domain/plan/grant.ts";
import type { Child, Household } from "../../domain/plan/household.ts";
import { SETTLED_AFTER_MS } from "../../domain/record/settled-date.ts";
import { dayOfDate } from "../../domain/time/day-of-date.ts";
import { pastDates } from "../../domain/verdict/past-dates.ts";
import { pastDay, type PastDay } from "../../domain/verdict/past-day.ts";
import type { HouseholdTime } from "../time/clock-keeper.ts";
import type { Ledger } from "../ports.ts";
import type { RecordStore } from "./record-ports.ts";

const HOUR_MS = 3_600_000;

type Parts = {
  readonly ledger: Pick<Ledger, "read">;
  readonly record: Pick<RecordStore, "closedDays">;
  readonly trueGrants: (child: Child, date: string) => Promise<readonly Grant[]>;
};

/**
 * Reads what the days before left to this one. A day that is over is read once in a run of the background: it does not
 * change, and the ledger has its hours (`compact-days.ts`). Of a day that a parent forgot what it took is known. Throws where a day cannot be read: a pot must not be full again because the disk is sick.
 */
export function createPastReader({ ledger, record, trueGrants }: Parts) {
  const known = new Map<string, PastDay>();
  let latestMs = 0;

  return async function readPast(
    child: Child,
    { timeZone, dayStartsAtHour }: Household,
    { day, stampMs }: HouseholdTime,
  ): Promise<ReadonlyMap<string, PastDay>> {
    // A clock that was put right may lead back into a day that was over.
    if (stampMs < latestMs) known.clear();
    latestMs = stampMs;

    async function readDay(date: string): Promise<PastDay> {
      const plan = effectivePlan(child.plan, date);
      const past = dayOfDate(date, timeZone, dayStartsAtHour);
      const name = JSON.stringify([child.id, past, plan.uncounted]);
      const found = known.get(name);
      if (found !== undefined) return found;
      const [closed] = await record.closedDays(child.id, date, date);
      if (closed?.kind === "forgotten") return closed;
      const [records, grants] = await Promise.all([
        ledger.read(child.id, Math.floor(past.startMs / HOUR_MS), Math.ceil(past.endMs / HOUR_MS)),
        trueGrants(child, date),
      ]);
      const read = pastDay(plan, past, records, grants);
      if (stampMs >= past.endMs + SETTLED_AFTER_MS) known.set(name, read);
      return read;
    }
    const dates = pastDates(child.plan, day);
    return new Map(await Promise.all(dates.map(async (date) => [date, await readDay(date)] as const)));
  };
}
