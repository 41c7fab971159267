import { decodeDate } from "../../domain/decode-date.ts";
import { effectivePlan } from "../../domain/plan/effective-plan.ts";
import type { Grant } from "../../domain/plan/grant.ts";
import type { Child, Household } from "../../domain/plan/household.ts";
import type { ClosedDay } from "../../domain/record/closed-day.ts";
import { dayRulesOf } from "../../domain/record/day-rules.ts";
import { sumsOfDay } from "../../domain/record/sums-of-day.ts";
import { frameOfDay } from "../../domain/record/frame-of-day.ts";
import { isWithin } from "../../domain/record/is-within.ts";
import { settledDate } from "../../domain/record/settled-date.ts";
import { addDays } from "../../domain/time/add-days.ts";
import { dayOfDate } from "../../domain/time/day-of-date.ts";
import { CARRIES_OVER_DAYS } from "../../domain/verdict/carried-seconds.ts";
import type { HouseholdTime } from "../time/clock-keeper.ts";
import type { FirstDays } from "../time/first-days.ts";
import type { LoadRecord } from "./load-record.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";

/** A family that was away for longer has no use to look at in between. */
const MOST_DAYS = 62;

type Parts = {
  readonly ports: Pick<Ports, "documents" | "record">;
  readonly loadRecord: LoadRecord;
  readonly trueGrants: (child: Child, date: string) => Promise<readonly Grant[]>;
  readonly firstDays: Pick<FirstDays, "kept">;
};
type When = Pick<HouseholdTime, "day" | "stampMs">;

/**
 * Keeps with each day that is over what its plan said, before a later plan can say otherwise. A day that is closed stays
 * as it is, so this can be cut short and done again.
 */
export function createCloseDays({ ports: { documents, record }, loadRecord, trueGrants, firstDays }: Parts) {
  async function closeFor(
    household: Household,
    child: Child,
    fromDate: string,
    toDate: string,
  ): Promise<readonly ClosedDay[]> {
    const { timeZone, dayStartsAtHour } = household;
    const firstDate = (await firstDays.kept(child.id)) ?? "";
    const { closed, records, totals } = await loadRecord(
      household,
      child,
      addDays(fromDate, -CARRIES_OVER_DAYS),
      toDate,
    );
    const made: ClosedDay[] = [];
    const countedOn = (date: string): number => {
      const known = closed.get(date);
      const day = dayOfDate(date, timeZone, dayStartsAtHour);
      return known?.kind === "forgotten" ? known.countedSeconds : sumsOfDay(day, totals).countedSeconds;
    };
    for (let date = firstDate > fromDate ? firstDate : fromDate; date <= toDate; date = addDays(date, 1)) {
      if (closed.has(date)) continue;
      const day = dayOfDate(date, timeZone, dayStartsAtHour);
      const { limitSeconds, givenSeconds } = frameOfDay({
        ...{ plan: child.plan, calendar: household, day, countedOn, firstDate },
        records: records.filter(isWithin(day)),
        grants: await trueGrants(child, date),
      });
      const rules = dayRulesOf(effectivePlan(child.plan, date));
      made.push({ kind: "kept", child: child.id, date, limitSeconds, givenSeconds, ...rules });
    }
    return made;
  }

  return async function closeDays(household: Household, { day, stampMs }: When): Promise<void> {
    const toDate = settledDate(day, stampMs);
    const stored = await documents.get("meta", META.closedTo);
    const closedTo = stored === undefined ? "" : decodeDate(stored, META.closedTo);
    if (closedTo >= toDate) return;
    const furthest = addDays(toDate, -MOST_DAYS);
    const fromDate = closedTo < furthest ? furthest : addDays(closedTo, 1);
    const made = [];
    for (const child of household.children) made.push(...(await closeFor(household, child, fromDate, toDate)));
    await record.close(made);
    await documents.put("meta", META.closedTo, toDate);
  };
}

export type CloseDays = ReturnType<typeof createCloseDays>;
