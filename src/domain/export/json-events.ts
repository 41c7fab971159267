import type { JournalEvent } from "../journal/journal-event.ts";
import type { Household } from "../plan/household.ts";
import { householdClock } from "./household-clock.ts";

/** Events of the journal, each as a JSON object in one line, with names in the place of ids that the household still knows. */
export function jsonEvents(
  events: readonly JournalEvent[],
  { children, grownUps, timeZone }: Household,
): readonly string[] {
  const names = new Map<string, string>([...children, ...grownUps].map(({ id, name }) => [id, name]));
  return events.map(({ atMs, kind, ...said }) => {
    const { utc, household } = householdClock({ startMs: atMs, endMs: atMs }, timeZone)(atMs);
    const named = Object.entries(said).map(([field, value]) => [
      field,
      typeof value === "string" && ["child", "by", "grownUp"].includes(field) ? (names.get(value) ?? value) : value,
    ]);
    return JSON.stringify({ atUtc: utc, atHousehold: household, kind, ...Object.fromEntries(named) });
  });
}
