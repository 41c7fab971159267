import type { BackupRows } from "./backup-part.ts";

const HOURS_OF_DAY = 24;

/** On how many days (UTC) anything was watched, over all children. */
export function daysIn(rows: readonly BackupRows[]): number {
  const days = rows.flatMap((part) =>
    part.kind === "hours"
      ? part.rows.map(({ utcHour }) => Math.floor(utcHour / HOURS_OF_DAY))
      : part.kind === "days"
        ? part.rows.map(({ utcDay }) => utcDay)
        : [],
  );
  return new Set(days).size;
}
