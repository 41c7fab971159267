import type { ChildRequest } from "../asking/child-request.ts";
import type { BirthdayAnswer } from "../birthday/birthday.ts";
import type { DoorRecord } from "../door/door-record.ts";
import type { ChildId } from "../ids.ts";
import type { JournalEvent } from "../journal/journal-event.ts";
import type { LedgerRecord } from "../ledger/usage.ts";
import type { LessToday } from "../less-today/less-today.ts";
import type { ClosedDay } from "../record/closed-day.ts";
import type { Forgetting } from "../record/forgetting.ts";
import type { PackedDay } from "../record/pack-day.ts";
import type { Grant } from "../plan/grant.ts";
import type { EndingGiven } from "../verdict/ending.ts";

/** A signed document as it lies in its store. */
export type SignedHousehold = { readonly text: string; readonly signature: string; readonly count: number };

/** Everything small: what parents decided, signed, the lock that opens it, and what belongs to this day. */
export type BackupHead = {
  readonly kind: "head";
  /** Household epoch milliseconds. */
  readonly madeAtMs: number;
  readonly lock: DoorRecord;
  readonly household: SignedHousehold;
  readonly birthdays: { readonly answers: readonly BirthdayAnswer[]; readonly signature: string } | null;
  /** The household date on which each child came. */
  readonly firstDays: readonly { readonly child: ChildId; readonly date: string }[];
  /** Ends that were given lately, so that moving gives none twice. */
  readonly endings: readonly { readonly child: ChildId; readonly given: readonly EndingGiven[] }[];
  /** What a parent forgot and a budget still counts: it shows nowhere, there neither. */
  readonly forgettings: readonly Forgetting[];
  readonly lessToday: readonly { readonly child: ChildId; readonly less: LessToday }[];
};

/** One hour of one surface with the child whose it is. */
export type HourRow = LedgerRecord & { readonly child: ChildId };

/** One UTC day of a child in quarters of an hour. */
export type DayRow = PackedDay & { readonly child: ChildId };

/** The rows of the record, kind by kind. */
export type RecordRows = {
  readonly hours: HourRow;
  /** Days of which the hours were compacted. */
  readonly days: DayRow;
  /** What the plan of a day that is over said then, or that it was forgotten. */
  readonly closed: ClosedDay;
  readonly grants: Grant;
  /** Without anybody's own words: those stand in no backup. */
  readonly requests: ChildRequest;
  readonly journal: JournalEvent;
};
export type RowKind = keyof RecordRows;
export type BackupRows = {
  readonly [K in RowKind]: { readonly kind: K; readonly rows: readonly RecordRows[K][] };
}[RowKind];

/** The last part: a parent's signature over the prints of all the others, in their order. */
export type BackupEnd = { readonly kind: "end"; readonly signature: string };

export type BackupPart = BackupHead | BackupRows | BackupEnd;
