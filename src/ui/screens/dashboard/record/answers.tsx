import { eventTopic } from "#domain/record/event-topic";
import type { WeekRecord } from "#domain/record/week-record";
import { recordWords as words } from "#locales/record-words";
import { EventList } from "./event-list.tsx";

/** What was asked in the week, and what it was answered. */
export function Answers({ week }: { readonly week: WeekRecord }) {
  return (
    <EventList
      events={week.events.filter((event) => eventTopic(event) === "given")}
      part={week.names}
      none={words.noAnswers}
    />
  );
}
