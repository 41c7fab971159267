import { useEffect, useState } from "preact/hooks";
import { EVENT_TOPICS, eventTopic, type EventTopic } from "#domain/record/event-topic";
import type { JournalPart } from "#domain/record/record-views";
import { addDays } from "#domain/time/add-days";
import { commonWords } from "#locales/common-words";
import { recordWords as words } from "#locales/record-words";
import { ChoiceChips } from "../../../components/choice-chips.tsx";
import { hearChanges } from "../../../changes.ts";
import { EventList } from "./event-list.tsx";
import type { RecordSource } from "./record-source.ts";

/** A message carries no longer stretch. */
const MOST_DAYS = 399;

type Props = {
  readonly source: RecordSource;
  readonly today: string;
  readonly from: string;
  readonly to: string;
  readonly hasSiblings: boolean;
};

/** All that happened, narrowed by what it is about, whose it is, and its days. */
export function JournalList({ source, today, hasSiblings, ...week }: Props) {
  const [topic, narrow] = useState<EventTopic | "all">("all");
  const [isEveryones, widen] = useState(false);
  const [from, begin] = useState(week.from);
  const [to, end] = useState(week.to > today ? today : week.to);
  const [part, set] = useState<JournalPart | null>(null);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    begin(week.from);
    end(week.to > today ? today : week.to);
  }, [week.from]);
  useEffect(() => {
    const life = new AbortController();
    const earliest = addDays(to, -MOST_DAYS);
    const span = { from: from < earliest ? earliest : from > to ? to : from, to };
    const read = (): void =>
      void source.journal(span, isEveryones).then((reply) => {
        if (life.signal.aborted) return;
        fail(!reply.ok);
        if (reply.ok) set(reply.value);
      });
    read();
    hearChanges(read, life.signal);
    return () => life.abort();
  }, [source, from, to, isEveryones]);
  return (
    <>
      <ChoiceChips
        label={words.about}
        options={(["all", ...EVENT_TOPICS] as const).map((value) => ({ value, text: words.onlyAbout[value] }))}
        value={topic}
        onChoose={narrow}
      />
      {hasSiblings && (
        <label class="setting-row">
          <span>{words.everyone}</span>
          <input
            type="checkbox"
            role="switch"
            class="switch"
            checked={isEveryones}
            onChange={(event) => widen(event.currentTarget.checked)}
          />
        </label>
      )}
      <div class="journal-days">
        <DateField label={words.from} value={from} most={to} onChange={begin} />
        <DateField label={words.to} value={to} most={today} onChange={end} />
      </div>
      {hasFailed && <p role="alert">{commonWords.failed}</p>}
      {part !== null && (
        <EventList
          events={topic === "all" ? part.events : part.events.filter((event) => eventTopic(event) === topic)}
          part={part}
          isOfSeveral={isEveryones}
          none={words.noEvents}
        />
      )}
    </>
  );
}

type DateProps = {
  readonly label: string;
  readonly value: string;
  readonly most: string;
  readonly onChange: (date: string) => void;
};

function DateField({ label, value, most, onChange }: DateProps) {
  return (
    <label class="journal-date">
      <span class="field-label">{label}</span>
      <input
        type="date"
        class="input"
        value={value}
        max={most}
        onChange={(event) => event.currentTarget.value !== "" && onChange(event.currentTarget.value)}
      />
    </label>
  );
}
