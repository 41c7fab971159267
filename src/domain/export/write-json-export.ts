import type { FamilyCalendar } from "../time/family-calendar.ts";

type Lines = { readonly days: readonly string[]; readonly events: readonly string[] };

/** The pieces of a document with everything that the record holds; docs/export.md says what each field is. */
export function writeJsonExport(
  { timeZone, dayStartsAtHour }: Pick<FamilyCalendar, "timeZone" | "dayStartsAtHour">,
  { days, events }: Lines,
): readonly string[] {
  const outside = JSON.stringify({ porchlight: "record", version: 1, timeZone, dayStartsAtHour });
  const listed = (lines: readonly string[]): readonly string[] =>
    lines.map((line, index) => `${index === 0 ? "" : ","}\n${line}`);
  return [`${outside.slice(0, -1)},"days":[`, ...listed(days), '\n],"events":[', ...listed(events), "\n]}\n"];
}
