import type { ChildId, GrownUpId } from "../ids.ts";
import type { JournalEvent } from "../journal/journal-event.ts";
import type { Child } from "../plan/household.ts";
import type { RecordDay } from "./record-day.ts";

/** What the record's screens are drawn from. Dates are ISO dates of household days, instants epoch milliseconds. */

/** The days that are asked for, both ends among them; with `detail` also where and when they were watched. */
export type RecordSpan = { readonly from: string; readonly to: string; readonly detail: boolean };

export type RecordPart = {
  readonly child: Pick<Child, "id" | "name">;
  /** The household's date now. */
  readonly today: string;
  readonly nowMs: number;
  readonly timeZone: string;
  readonly dayStartsAtHour: number;
  /** The day on which the child came to Porchlight: before it there is no record. */
  readonly firstDate: string;
  /** In the order of their dates. A day to come, and one of which nothing was kept, is not among them. */
  readonly days: readonly RecordDay[];
};

export type JournalPart = {
  readonly timeZone: string;
  readonly dayStartsAtHour: number;
  /** The newest first. */
  readonly events: readonly JournalEvent[];
  /** Whom the events name. A child's own part names no other child. */
  readonly children: readonly { readonly id: ChildId; readonly name: string }[];
  readonly grownUps: readonly { readonly id: GrownUpId; readonly name: string }[];
};
