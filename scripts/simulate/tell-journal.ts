import type { World } from "#test/support/memory/create-world";
import type { FamilyMember } from "./family-member.ts";
import { sayInstant } from "./say-instant.ts";

/** The journal in the order in which it was written, with the children's names, and times by the household's clock. */
export async function tellJournal(
  { stores }: World,
  family: readonly FamilyMember[],
  timeZone: string,
): Promise<readonly object[]> {
  const events = await stores.journal.all();
  return events.map(({ atMs, ...event }) => {
    const member = "child" in event ? family.find(({ id }) => id === event.child) : undefined;
    return {
      at: sayInstant(atMs, timeZone),
      ...event,
      ...(member === undefined ? {} : { child: member.name }),
      ...("by" in event ? { by: event.by === "code" || event.by === "spare" ? event.by : "parent" } : {}),
    };
  });
}
