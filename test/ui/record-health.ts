import type { HealthView, RecordHealth } from "#domain/report/parent-views";

/** The record as it was written, looked at a moment ago. The clock of Chromium has parts of milliseconds. */
export const recordHealth: RecordHealth = {
  chain: { sinceMs: Date.UTC(2026, 7, 1, 8) + 0.6, entries: 1204, breaks: [] },
  unwrittenSinceMs: null,
  timeZone: "Europe/Madrid",
};

export const health: HealthView = {
  privateWindows: true,
  hosts: true,
  toolbarIcon: true,
  storageStays: true,
  olderPlanHolds: false,
  record: recordHealth,
  updateTo: null,
  rotted: [],
};
