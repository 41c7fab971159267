import type { JournalEvent } from "#domain/journal/journal-event";
import { recordJournal, type JournalNames } from "#locales/record-journal";

/** Events that read alike and follow each other, said once. */
export type EventLine = {
  readonly event: JournalEvent;
  readonly says: string;
  readonly times: number;
};

/** One plain sentence for each event, in the order given; of those that say the same in a row, the first with how many there are. */
export function eventLines(
  events: readonly JournalEvent[],
  names: JournalNames,
  dayOf: (ms: number) => string,
): readonly EventLine[] {
  const lines: EventLine[] = [];
  for (const event of events) {
    const says = recordJournal(event, names);
    const last = lines.at(-1);
    if (last !== undefined && last.says === says && dayOf(last.event.atMs) === dayOf(event.atMs))
      lines[lines.length - 1] = { ...last, times: last.times + 1 };
    else lines.push({ event, says, times: 1 });
  }
  return lines;
}
