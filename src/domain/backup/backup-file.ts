import type { Stretch } from "../door/door-record.ts";

/** The version that is written today. Each older one has a step of the ladder in `lift-backup.ts`. */
export const BACKUP_VERSION = 1;

/** Larger than any family's record; more would not fit into a page's memory. */
export const MOST_MEGABYTES = 256;

/** A file of the largest size in the parts that we write has a tenth of it. */
export const MOST_PARTS = 20_000;

/** PBKDF2-SHA-256 rounds for a passphrase, as for a PIN (design.md asks a million or more). */
export const ITERATIONS = 1_000_000;

/** One backup as it lies on a disk: its parts in the open, or each sealed under a key that is stretched from a passphrase. */
export type BackupFile = {
  readonly madeAtMs: number;
  readonly sealed: Stretch | null;
  /** A part each: as an object, or sealed as a text. */
  readonly content: readonly unknown[];
};
