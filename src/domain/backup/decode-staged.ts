import { failure, success, type Result } from "../result.ts";
import type { BackupEnd, BackupHead, BackupRows } from "./backup-part.ts";
import { readBackupPart, type WrittenPart } from "./read-backup-part.ts";

export type StagedPart = WrittenPart & { readonly index: number };
export type WholeBackup = {
  readonly head: BackupHead;
  readonly rows: readonly BackupRows[];
  readonly end: BackupEnd;
};

/** The parts of a backup, in order: a head, rows, and an end, none of them missing. Throws where one cannot be read. */
export function decodeStaged(staged: readonly StagedPart[]): Result<WholeBackup, "incomplete"> {
  if (staged.some(({ index }, at) => index !== at)) return failure("incomplete");
  const parts = staged.map((written, at) => readBackupPart(written, `content[${at}]`));
  const [head] = parts;
  const end = parts.at(-1);
  const between = parts.slice(1, -1);
  const rows = between.filter((part) => part.kind !== "head" && part.kind !== "end");
  if (head?.kind !== "head" || end?.kind !== "end" || rows.length < between.length) return failure("incomplete");
  return success({ head, rows, end });
}
