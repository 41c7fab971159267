import type { BackupPart } from "./backup-part.ts";
import { decodeBackupPart } from "./decode-backup-part.ts";
import { liftBackup, type BackupStep } from "./lift-backup.ts";

/** A part as it stands in a file, and the version that it was written in. */
export type WrittenPart = { readonly version: number; readonly part: string };

/** A part of any version that we know; throws with the place of what is wrong. */
export const readBackupPart = ({ version, part }: WrittenPart, at: string, steps?: readonly BackupStep[]): BackupPart =>
  decodeBackupPart(liftBackup(JSON.parse(part), version, steps), at);
