import type { ChildId } from "../../domain/ids.ts";
import type { JournalEvent } from "../../domain/journal/journal-event.ts";
import type { LedgerRecord } from "../../domain/ledger/usage.ts";
import type { ClosedDay } from "../../domain/record/closed-day.ts";
import type { Stone } from "../../domain/seal/stone.ts";
import type { DayTotals } from "../../domain/record/day-totals.ts";

/** One UTC day (days since the epoch) of one child. */
export type ChildDay = { readonly child: ChildId; readonly utcDay: number };

/** `stop` keeps an event and all that were written after it. */
export type Fate = "gone" | "kept" | "stop";

/** What is to be destroyed at once, or not at all. */
export type Destruction = {
  /** Null is every child, also those who are gone. */
  readonly child: ChildId | null;
  /** Watched seconds of `[fromMs, toMs)`, full quarters of an hour. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Grants and closed days of `[fromDate, toDate)` (`YYYY-MM-DD`); `isKept` spares a closed day. */
  readonly fromDate: string;
  readonly toDate: string;
  readonly isKept: (day: ClosedDay) => boolean;
  /** What becomes of each event of the journal, oldest first; null for one that cannot be read. */
  readonly fateOf: (event: JournalEvent | null) => Fate;
  /** Says in the chain why it is gone; null (or left out) where nothing that is sealed can be. */
  readonly stone?: Pick<Stone, "atMs" | "why"> | null | undefined;
};

/** How much was destroyed: records of watched seconds, and events of the journal. */
export type Destroyed = { readonly records: number; readonly events: number };

/** The record of days that are over. Every change is one strict transaction. */
export interface RecordStore {
  /** Compacted days of `[fromDay, toDay)`, UTC days since the epoch. */
  days(child: ChildId, fromDay: number, toDay: number): Promise<readonly DayTotals[]>;
  /** Days before that UTC day that still lie in hours, of every child, also of one who is gone. */
  inHours(beforeDay: number): Promise<readonly ChildDay[]>;
  /**
   * Puts what `work` makes of a day's hours, and of what was compacted of it before, in their place. Nothing is lost or
   * doubled when it is cut short or done again. Throws where an hour cannot be read, and leaves everything as it is.
   */
  compact(
    day: ChildDay,
    work: (records: readonly LedgerRecord[], before: DayTotals | null) => DayTotals,
  ): Promise<void>;
  /** Of `[fromDate, toDate]`, both included, oldest first; without what cannot be read. */
  closedDays(child: ChildId, fromDate: string, toDate: string): Promise<readonly ClosedDay[]>;
  /** Each takes the place of what was there of its date. */
  close(days: readonly ClosedDay[]): Promise<void>;
  /** `say` answers what the journal says of it, written with it; null says nothing. */
  destroy(what: Destruction, say: (gone: Destroyed) => JournalEvent | null): Promise<Destroyed>;
}
