import type { BackupPlace } from "#domain/backup/backup-place";
import type { StagedPart } from "#domain/backup/decode-staged";
import type { BackupView, RestoreDone, RestoreLook } from "#domain/backup/restore-views";
import type { KeepingView } from "#domain/record/keeping-view";
import type { KeptFor, Retention } from "#domain/record/retention";
import type { JournalPart, RecordPart, RecordSpan } from "#domain/record/record-views";
import type { ExportPlace } from "#domain/export/export-place";
import type { ImportReading } from "#domain/import/read-import";
import type { ChildId } from "#domain/ids";

type Empty = Record<never, never>;
type PartTaken = { readonly kind: "taken" } | { readonly kind: "damaged"; readonly place: string };
type NotRestored = Exclude<RestoreLook, { readonly kind: "preview" }>;

/** The messages about the record: how it is read, kept, forgotten, taken out and brought back. */
export type RecordProtocol = {
  /**
   * "I have a backup", only while there is no PIN. Its parts one by one; then what it holds, opened by a PIN or code of its
   * household. Where a household was lost it must be that one's; `snapshot` is one that was kept of it here.
   */
  "setup/restore-put": { request: StagedPart; reply: PartTaken };
  "setup/restore-look": { request: { snapshot: number | null; secret: string | null }; reply: RestoreLook };
  "setup/restore": { request: { snapshot: number | null; secret: string | null }; reply: RestoreDone | NotRestored };
  /** The record of the child who is here, and of no other; refused where no child is. */
  "my-record/days": { request: RecordSpan; reply: RecordPart };
  /** What the journal says of that child, and of everybody. */
  "my-record/journal": { request: Omit<RecordSpan, "detail">; reply: JournalPart };
  "record/days": { request: RecordSpan & { token: string; child: ChildId }; reply: RecordPart };
  /** Of one child and of everybody, or, with null, of all. */
  "record/journal": {
    request: Omit<RecordSpan, "detail"> & { token: string; child: ChildId | null };
    reply: JournalPart;
  };
  "record/keeping": { request: { token: string }; reply: KeepingView };
  /** How long minutes or the journal are kept. What is older is destroyed with the next day, for good. */
  "record/keep": { request: { token: string; what: keyof Retention; keptFor: KeptFor }; reply: KeepingView };
  /** Destroys a stretch of the record, of one child or (null) of every one; gives no second back to any budget. */
  "record/forget": {
    request: { token: string; what: "week" | "everything"; child: ChildId | null };
    reply: KeepingView;
  };
  /** The record in lines of a table or a document, some weeks at a time, of one child or (null) of every one; `done` from 0 to 1. */
  "record/export": {
    request: { token: string; child: ChildId | null; as: "csv" | "json"; at: ExportPlace | null };
    reply: { of: "days" | "events"; lines: readonly string[]; next: ExportPlace | null; done: number };
  };
  /** What a child's plan would be with the sites of another blocker's file in it. Nothing acts by it: `plan/change` does. */
  "plan/import": { request: { token: string; child: ChildId; text: string }; reply: ImportReading };
  "backup/view": { request: { token: string }; reply: BackupView };
  /** The next part of a backup: the first where no place is named, with the place after it. `of` counts the rows of all of them. */
  "backup/part": {
    request: { token: string; at: BackupPlace | null };
    reply: { part: string; rows: number; of: number; next: BackupPlace | null };
  };
  /** The last part: a parent's signature over the prints (SHA-256) of the others. `sealed` is what the page does with them. */
  "backup/end": { request: { token: string; prints: readonly string[]; sealed: boolean }; reply: { part: string } };
  /** Today's line about a backup is closed. */
  "backup/later": { request: { token: string }; reply: BackupView };
  "restore/put": { request: StagedPart & { token: string }; reply: PartTaken };
  /** What a file that was put, or a snapshot, would change. The secret is one of its own household's, where that is another. */
  "restore/look": { request: { token: string; snapshot: number | null; secret: string | null }; reply: RestoreLook };
  "restore/do": {
    request: { token: string; snapshot: number | null; secret: string | null };
    reply: RestoreDone | NotRestored;
  };
  /** What was put is not to be restored. */
  "restore/drop": { request: { token: string }; reply: Empty };
};
