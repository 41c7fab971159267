import type { ChildId, GrownUpId } from "../../domain/ids.ts";
import type { JournalEvent } from "../../domain/journal/journal-event.ts";
import type { Grant } from "../../domain/plan/grant.ts";
import type { Child, Household } from "../../domain/plan/household.ts";
import type { ClosedDay } from "../../domain/record/closed-day.ts";
import type { Forgetting } from "../../domain/record/forgetting.ts";
import { isAbout, isOfUse } from "../../domain/record/is-of-use.ts";
import { isWithin } from "../../domain/record/is-within.ts";
import { settledDate } from "../../domain/record/settled-date.ts";
import { effectivePlan } from "../../domain/plan/effective-plan.ts";
import { addDays } from "../../domain/time/add-days.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import { dayOfDate } from "../../domain/time/day-of-date.ts";
import { weekOf } from "../../domain/time/week-of.ts";
import { CARRIES_OVER_DAYS } from "../../domain/verdict/carried-seconds.ts";
import { pastDay } from "../../domain/verdict/past-day.ts";
import type { HouseholdTime } from "../time/clock-keeper.ts";
import { readForgettings, type LoadRecord } from "./load-record.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";
import type { Destruction, Fate } from "./record-ports.ts";

type Parts = {
  readonly ports: Pick<Ports, "documents" | "record">;
  readonly loadRecord: LoadRecord;
  readonly trueGrants: (child: Child, date: string) => Promise<readonly Grant[]>;
};
type When = Pick<HouseholdTime, "day" | "nowMs" | "stampMs">;
/** Signs under the household key of the parent who asks. */
export type Sign = (text: string) => Promise<string>;
export type ForgetAsked = {
  readonly what: "week" | "everything";
  /** Null is every child, also those who are gone. */
  readonly child: ChildId | null;
};

/**
 * Forgets a stretch of the record. It shows nowhere from that moment on, and is destroyed as soon as no budget needs it: days that
 * are over at once, but for the two numbers that they took from the days after them; today when it is over, and the day before
 * with it where a run that a break ends may have begun in it. So nothing is watched anew for being forgotten.
 */
export function createForgetRecord({ ports: { documents, record }, loadRecord, trueGrants }: Parts) {
  /** What can be destroyed ends here. */
  function settledMs({ children, timeZone, dayStartsAtHour }: Household, { day, stampMs }: When): number {
    const hasBreaks = children.some(({ plan }) => effectivePlan(plan, day.date).breaks !== null);
    const firstNeeded = addDays(settledDate(day, stampMs), hasBreaks ? 0 : 1);
    return dayOfDate(firstNeeded, timeZone, dayStartsAtHour).startMs;
  }

  /** What the budgets of this day and the next ones still ask of days that are about to go. */
  async function remainders(
    household: Household,
    { fromMs, toMs, child }: Forgetting,
    today: string,
  ): Promise<readonly ClosedDay[]> {
    const { timeZone, dayStartsAtHour } = household;
    const left: ClosedDay[] = [];
    for (const one of household.children.filter(({ id }) => child === null || child === id)) {
      const loaded = await loadRecord(household, one, addDays(today, -CARRIES_OVER_DAYS), today);
      for (let back = CARRIES_OVER_DAYS; back > 0; back -= 1) {
        const date = addDays(today, -back);
        const day = dayOfDate(date, timeZone, dayStartsAtHour);
        const isTouched = day.startMs < toMs && day.endMs > fromMs;
        if (!isTouched || loaded.closed.get(date)?.kind === "forgotten") continue;
        const records = loaded.records.filter(isWithin(day));
        const past = pastDay(effectivePlan(one.plan, date), day, records, await trueGrants(one, date));
        left.push({ kind: "forgotten", child: one.id, date, ...past });
      }
    }
    return left;
  }

  /** Destroys what it can; answers what is left to destroy later. */
  async function destroy(household: Household, asked: Forgetting, time: When): Promise<Forgetting | null> {
    const { timeZone, dayStartsAtHour } = household;
    const toMs = Math.min(asked.toMs, settledMs(household, time));
    if (toMs <= asked.fromMs) return asked;
    await record.close(await remainders(household, { ...asked, toMs }, time.day.date));
    const dateOf = (ms: number): string => dayOf(ms, timeZone, dayStartsAtHour).date;
    await record.destroy(
      {
        ...{ child: asked.child, fromMs: asked.fromMs, toMs },
        ...{ fromDate: asked.fromMs === 0 ? "" : dateOf(asked.fromMs), toDate: addDays(dateOf(toMs - 1), 1) },
        isKept: ({ kind }) => kind === "forgotten",
        fateOf: () => "stop",
        stone: stoneOf(asked, time.nowMs),
      },
      () => null,
    );
    return toMs < asked.toMs ? { ...asked, fromMs: toMs } : null;
  }

  /** What was asked before and could not be destroyed then. */
  async function forgetOn(household: Household, time: When): Promise<void> {
    const pending = await readForgettings({ documents }, null);
    if (pending.length === 0) return;
    const left = [];
    for (const asked of pending) left.push(await destroy(household, asked, time));
    const still = left.filter((asked) => asked !== null);
    await documents.put("meta", META.forgettings, still.length === 0 ? undefined : still);
  }

  return {
    forgetOn,

    async forget(
      household: Household,
      { what, child }: ForgetAsked,
      by: GrownUpId,
      time: When,
      sign: Sign,
    ): Promise<void> {
      const { nowMs, stampMs, day } = time;
      const { timeZone, dayStartsAtHour } = household;
      const fromMs = what === "everything" ? 0 : dayOfDate(weekOf(day)[0], timeZone, dayStartsAtHour).startMs;
      const toMs = Math.floor(stampMs / 1000) * 1000;
      const said: JournalEvent = { kind: "forgotten", atMs: nowMs, what, child, fromMs, toMs, by };

      function fateOf(event: JournalEvent | null): Fate {
        if (what === "everything") return child === null || (event !== null && isAbout(event, child)) ? "gone" : "kept";
        return event !== null && event.atMs >= fromMs && isOfUse(event, child) ? "gone" : "kept";
      }
      const nothing = { fromMs: 0, toMs: 0, fromDate: "", toDate: "", isKept: () => true };
      const order = JSON.stringify(said);
      const forgetting: Forgetting = { child, fromMs, toMs, order, signature: await sign(order) };
      await record.destroy({ child, ...nothing, fateOf, stone: stoneOf(forgetting, nowMs) }, () => said);
      const pending = await readForgettings({ documents }, null);
      await documents.put("meta", META.forgettings, [...pending, forgetting]);
      // They say which sites were looked at, and not by whom or when: so all of them go.
      await documents.put("meta", META.witness, undefined);
      await forgetOn(household, time);
    },
  };
}

const stoneOf = ({ order, signature }: Forgetting, atMs: number): Destruction["stone"] => ({
  atMs,
  why: { kind: "forgotten", order, signature },
});

export type ForgetRecord = ReturnType<typeof createForgetRecord>;
