import { childOf } from "../../domain/plan/child-of.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { ChildId } from "../../domain/ids.ts";
import type { JournalEvent } from "../../domain/journal/journal-event.ts";
import type { Child, Household } from "../../domain/plan/household.ts";
import { eventsForChild } from "../../domain/record/events-for-child.ts";
import { recordDayOf } from "../../domain/record/record-day-of.ts";
import type { JournalPart, RecordPart, RecordSpan } from "../../domain/record/record-views.ts";
import { addDays } from "../../domain/time/add-days.ts";
import { dayOfDate } from "../../domain/time/day-of-date.ts";
import type { FirstDays } from "../time/first-days.ts";
import type { GatherFacts, Gathered } from "../gather-facts.ts";
import type { Ports } from "../ports.ts";
import type { ReadRecord } from "./read-record.ts";

type Parts = {
  ports: Pick<Ports, "journal">;
  gather: GatherFacts;
  firstDays: FirstDays;
  readRecord: ReadRecord;
};
type Span = Pick<RecordSpan, "from" | "to">;
type Known = { readonly gathered: Gathered; readonly household: Household; readonly child: Child };

const nobody = (): Refusal => refusal("not-now");
const noChild = (): Refusal => refusal("bad-request", "no-such-child");

/** The record as the screens ask for it: behind the PIN of any child, else of the one who is here and of no other. */
export function createRecordHandlers({ ports: { journal }, gather, firstDays, readRecord }: Parts) {
  function known(gathered: Gathered, id: ChildId | null): Known | null {
    const child = childOf(gathered.household, id);
    return gathered.household === null || child === undefined
      ? null
      : { gathered, household: gathered.household, child };
  }

  /** In a grown-up's turn nobody's record is at hand without the PIN. */
  async function whoIsHere(): Promise<Known | null> {
    const gathered = await gather();
    const { who } = gathered.facts;
    return who.kind === "child" ? known(gathered, who.child.id) : null;
  }

  async function daysOf({ gathered, household, child }: Known, span: RecordSpan): Promise<RecordPart> {
    const { timeZone, dayStartsAtHour } = household;
    const today = gathered.facts.day.date;
    const firstDate = await firstDays.of(child.id, household, today);
    const from = span.from < firstDate ? firstDate : span.from;
    const to = span.to > today ? today : span.to;
    const figures =
      from > to ? [] : await readRecord({ household, child, fromDate: from, toDate: to, sumsAlone: !span.detail });
    return {
      child: { id: child.id, name: child.name },
      ...{ today, nowMs: gathered.nowMs, timeZone, dayStartsAtHour, firstDate },
      days: figures.map((day) =>
        recordDayOf(day, span.detail ? dayOfDate(day.date, timeZone, dayStartsAtHour) : null, timeZone),
      ),
    };
  }

  /** Household days, from the start of the first until the start of the day after the last. */
  async function journalOf(household: Household, child: ChildId | null, { from, to }: Span): Promise<JournalPart> {
    const { timeZone, dayStartsAtHour } = household;
    const { startMs } = dayOfDate(from, timeZone, dayStartsAtHour);
    const endMs = dayOfDate(addDays(to, 1), timeZone, dayStartsAtHour).startMs;
    const within = (await journal.since(startMs)).filter((event) => beginOf(event) < endMs);
    const events = child === null ? within : within.filter((event) => !("child" in event) || event.child === child);
    return {
      ...{ timeZone, dayStartsAtHour },
      events: events.toReversed(),
      children: household.children.map(({ id, name }) => ({ id, name })),
      grownUps: household.grownUps.map(({ id, name }) => ({ id, name })),
    };
  }

  return {
    async "record/days"({ child, from, to, detail }: RecordSpan & { child: ChildId }): Promise<RecordPart | Refusal> {
      const found = known(await gather(child), child);
      return found === null ? noChild() : daysOf(found, { from, to, detail });
    },

    async "record/journal"({ child, from, to }: Span & { child: ChildId | null }): Promise<JournalPart | Refusal> {
      const { household } = await gather();
      return household === null ? nobody() : journalOf(household, child, { from, to });
    },

    async "my-record/days"(span: RecordSpan): Promise<RecordPart | Refusal> {
      const found = await whoIsHere();
      return found === null ? nobody() : daysOf(found, span);
    },

    async "my-record/journal"(span: Span): Promise<JournalPart | Refusal> {
      const found = await whoIsHere();
      if (found === null) return nobody();
      const part = await journalOf(found.household, found.child.id, span);
      return {
        ...part,
        events: eventsForChild(part.events, found.child.id),
        children: part.children.filter(({ id }) => id === found.child.id),
      };
    },
  };
}

/** A gap is told of when it is over, and belongs to every day that it touched. */
const beginOf = (event: JournalEvent): number => (event.kind === "was-off" ? event.fromMs : event.atMs);
