import { BACKUP_VERSION, type BackupFile } from "./backup-file.ts";

/**
 * The pieces of a file, each part (a JSON value, as text) in a line of its own; joined they are one JSON document that
 * `readBackupFile` reads.
 */
export function writeBackupFile(
  { madeAtMs, sealed }: Pick<BackupFile, "madeAtMs" | "sealed">,
  parts: readonly string[],
): readonly string[] {
  const outside = JSON.stringify({ porchlight: "backup", version: BACKUP_VERSION, madeAtMs, sealed });
  const lines = parts.map((part, index) => `${index === 0 ? "" : ","}\n${part}`);
  return [`${outside.slice(0, -1)},"content":[`, ...lines, "\n]}\n"];
}
