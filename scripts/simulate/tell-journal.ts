import type { ChildId } from "#domain/ids";
import type { World } from "#test/support/memory/create-world";
import { sayInstant } from "./say-instant.ts";

/** The journal in the order in which it was written, with the child's name, and times by the household's clock. */
export async function tellJournal(
  { stores }: World,
  child: ChildId,
  name: string,
  timeZone: string,
): Promise<readonly object[]> {
  const events = await stores.journal.all();
  return events.map(({ atMs, ...event }) => ({
    at: sayInstant(atMs, timeZone),
    ...event,
    ...("child" in event && event.child === child ? { child: name } : {}),
    ...("by" in event ? { by: event.by === "code" || event.by === "spare" ? event.by : "parent" } : {}),
  }));
}
