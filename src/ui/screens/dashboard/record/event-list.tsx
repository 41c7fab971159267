import { useState } from "preact/hooks";
import type { JournalEvent } from "#domain/journal/journal-event";
import type { JournalPart } from "#domain/record/record-views";
import { dayOf } from "#domain/time/day-of";
import { clock } from "#locales/format";
import { recordWords as words } from "#locales/record-words";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import { eventLines } from "./event-lines.ts";

/** A person reads no more at once. */
const SHOWN = 60;

type Props = {
  readonly events: readonly JournalEvent[];
  readonly part: Pick<JournalPart, "timeZone" | "dayStartsAtHour" | "children" | "grownUps">;
  /** All of one day, whose date stands above. */
  readonly isOneDay?: boolean;
  /** They are of several children: each says whose it is. */
  readonly isOfSeveral?: boolean;
  readonly none: string;
};

/** What happened, a sentence each with its hour, day by day. */
export function EventList({ events, part, isOneDay = false, isOfSeveral = false, none }: Props) {
  const [shown, show] = useState(SHOWN);
  const { timeZone, dayStartsAtHour, children, grownUps } = part;
  const dateOf = (ms: number): string => dayOf(ms, timeZone, dayStartsAtHour).date;
  const names = {
    child: (id: string) => children.find((child) => child.id === id)?.name ?? null,
    grownUp: (id: string) => grownUps.find((grownUp) => grownUp.id === id)?.name || null,
    site: siteName,
    timeZone,
  };
  const lines = eventLines(events, names, dateOf);
  if (lines.length === 0) return <p class="quiet">{none}</p>;
  const days = Map.groupBy(lines.slice(0, shown), ({ event }) => dateOf(event.atMs));
  return (
    <>
      {Array.from(days, ([date, ofDay]) => (
        <div key={date} class="events">
          {!isOneDay && <h3>{words.dayTitle(date)}</h3>}
          <ol>
            {ofDay.map(({ event, says, times }, index) => (
              <li key={index}>
                <time>{clock(event.atMs, timeZone)}</time>
                <span>
                  {isOfSeveral && "child" in event && event.child !== null && names.child(event.child) !== null && (
                    <span class="event-child">{names.child(event.child)}</span>
                  )}
                  {says}
                  {times > 1 && <span class="quiet"> {words.times(times)}</span>}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
      {lines.length > shown && (
        <Button look="plain" onPress={() => show(shown + SHOWN)}>
          {words.more(lines.length - shown)}
        </Button>
      )}
    </>
  );
}
