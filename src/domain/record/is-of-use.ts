import type { ChildId } from "../ids.ts";
import type { JournalDetail, JournalEvent } from "../journal/journal-event.ts";

/** What tells how a child used its sites, and not who may do what: it goes with the minutes of a week that is forgotten. */
const OF_USE: readonly JournalDetail["kind"][] = [
  "blocked",
  "finished",
  "granted",
  "minutes-taken",
  "asked",
  "answered",
  "grant-taken-back",
  "less-today",
  "less-taken-back",
  "chosen",
];

/** Does an event name this child; null is every child? */
export const isAbout = (event: JournalEvent, child: ChildId | null): boolean =>
  "child" in event && (child === null || event.child === child);

/** Is it of that child's use; null is every child's? */
export const isOfUse = (event: JournalEvent, child: ChildId | null): boolean =>
  OF_USE.includes(event.kind) && isAbout(event, child);
