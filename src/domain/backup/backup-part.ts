import type { ChildRequest } from "../asking/child-request.ts";
import type { BirthdayAnswer } from "../birthday/birthday.ts";
import type { DoorRecord } from "../door/door-record.ts";
import type { ChildId } from "../ids.ts";
import type { JournalEvent } from "../journal/journal-event.ts";
import type { LedgerRecord } from "../ledger/usage.ts";
import type { LessToday } from "../less-today/less-today.ts";
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
  readonly lessToday: readonly { readonly child: ChildId; readonly less: LessToday }[];
};

/** One hour of one surface with the child whose it is. */
export type HourRow = LedgerRecord & { readonly child: ChildId };

/** The rows of the record, kind by kind. */
export type RecordRows = {
  readonly hours: HourRow;
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
