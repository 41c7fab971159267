import { BACKUP_VERSION, type BackupFile } from "./backup-file.ts";

/** The pieces of a file, a part in each line; joined they are one JSON document. */
export function writeBackupFile({ madeAtMs, sealed, content }: BackupFile): readonly string[] {
  const outside = JSON.stringify({ porchlight: "backup", version: BACKUP_VERSION, madeAtMs, sealed });
  const parts = content.map((part, index) => `${index === 0 ? "" : ","}\n${JSON.stringify(part)}`);
  return [`${outside.slice(0, -1)},"content":[`, ...parts, "\n]}\n"];
}
