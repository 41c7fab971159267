import type { ChildId } from "../../domain/ids.ts";
import { decodeDate } from "../../domain/decode-date.ts";
import type { FamilyCalendar } from "../../domain/time/family-calendar.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";

/**
 * On which household date each child came to Porchlight (`YYYY-MM-DD`): before it there is nothing left over, and no
 * birthday to talk about. It is no parent's decision and not signed: whoever can change it can change the seconds of those days as well.
 */
export function createFirstDays({ documents, journal }: Pick<Ports, "documents" | "journal">) {
  async function kept(child: ChildId): Promise<string | null> {
    try {
      return decodeDate(await documents.get("meta", META.firstDay(child)), "first day");
    } catch {
      return null;
    }
  }

  const note = (child: ChildId, date: string): Promise<void> => documents.put("meta", META.firstDay(child), date);

  return {
    note,
    /** Null where nobody noted it. */
    kept,
    /** A child of before such days were noted has what the journal says, noted from then on. */
    async of(child: ChildId, { timeZone, dayStartsAtHour }: FamilyCalendar, today: string): Promise<string> {
      const known = await kept(child);
      if (known !== null) return known;
      const added = (await journal.all()).find((event) => event.kind === "child-added" && event.child === child);
      const date = added === undefined ? today : dayOf(added.atMs, timeZone, dayStartsAtHour).date;
      await note(child, date);
      return date;
    },
  };
}

export type FirstDays = ReturnType<typeof createFirstDays>;
