import type { RecordRows, RowKind } from "../../domain/backup/backup-part.ts";
import type { RowKey } from "../../domain/backup/backup-place.ts";
import type { StagedPart } from "../../domain/backup/decode-staged.ts";
import type { JournalEvent } from "../../domain/journal/journal-event.ts";
import type { DocumentStore } from "../document-store.ts";

/** A document that is put, or with `undefined` taken away. */
export type DocumentWrite = { readonly store: DocumentStore; readonly name: string; readonly value: unknown };

/** What a restore writes beside the rows of its parts. */
export type RestoreWrites = {
  readonly documents: readonly DocumentWrite[];
  /** The newest version of the signed document. */
  readonly household: unknown;
  readonly events: readonly JournalEvent[];
};

/** Whole stores at once: what a backup is made of, and what one is restored through. */
export interface Archive {
  /** How many rows of a kind there are. */
  count(kind: RowKind): Promise<number>;
  /** The next rows after a key, at most so many, and the key of the last; null at the end. What does not decode is left out. */
  slice<K extends RowKind>(
    kind: K,
    after: RowKey | null,
    most: number,
  ): Promise<{ readonly rows: readonly RecordRows[K][]; readonly last: RowKey | null }>;
  /** Lays a part of a backup aside as it was written. Nothing reads it but a restore. */
  stage(part: StagedPart): Promise<void>;
  /** By index, ascending. */
  staged(): Promise<readonly StagedPart[]>;
  unstage(): Promise<void>;
  /**
   * All or nothing, in one strict transaction: the documents, the household, and every row of the staged parts laid over what
   * is there. Hours become the union of their seconds; any other row that is there already stays. What was staged is gone then.
   */
  restore(writes: RestoreWrites): Promise<void>;
  /** Newest first, at most ten. */
  snapshots(): Promise<readonly { readonly id: number; readonly value: unknown }[]>;
  /** In a strict transaction, which drops the eleventh. */
  keepSnapshot(value: unknown): Promise<void>;
}
