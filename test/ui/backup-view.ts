import type { BackupView } from "#domain/backup/restore-views";
import { at } from "./fixtures.ts";

export const backupView = (changes: Partial<BackupView> = {}): BackupView => ({
  lastAtMs: at("18:05", "2026-11-02"),
  asks: false,
  timeZone: "Europe/Madrid",
  snapshots: [
    { id: 4, madeAtMs: at("07:12"), children: ["Mia", "Leo"] },
    { id: 3, madeAtMs: at("16:40", "2026-11-09"), children: ["Mia"] },
  ],
  ...changes,
});
