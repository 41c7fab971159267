import { MOST_MEGABYTES, type BackupFile } from "#domain/backup/backup-file";
import type { BackupProblem } from "#domain/backup/backup-problem";
import { readBackupFile } from "#domain/backup/read-backup-file";
import { failure, type Result } from "#domain/result";

const MEGABYTE = 1_000_000;

/** What a chosen file says on its outside. One that is too large is not even read. */
export async function openFile(file: File): Promise<Result<BackupFile & { readonly version: number }, BackupProblem>> {
  if (file.size > MOST_MEGABYTES * MEGABYTE) return failure({ kind: "too-large", mostMegabytes: MOST_MEGABYTES });
  try {
    return readBackupFile(await file.text());
  } catch {
    // It was taken away between the choosing and the reading.
    return failure({ kind: "unreadable" });
  }
}

export type OpenedFile = Extract<Awaited<ReturnType<typeof openFile>>, { ok: true }>["value"];
