import type { ClosedTime } from "#domain/plan/plan";
import { editorWords as words } from "#locales/editor-words";
import { HoursRow } from "./hours-row.tsx";

const KINDS = ["dinner", "homework", "school", "device-free"] as const;

type Props = {
  readonly value: ClosedTime;
  readonly onChange: (value: ClosedTime) => void;
  readonly onRemove: () => void;
};

/** `Everything is closed from 18:00 to 19:00 for dinner`, and on which days. */
export function ClosedTimeRow({ value, onChange, onRemove }: Props) {
  const about = `${words.kinds[value.kind]} ${value.from}`;
  return (
    <HoursRow {...{ value, about, onChange, onRemove }} opening={words.closedFrom}>
      <p class="closed-line">
        <select
          class="inline-select"
          aria-label={`${about}: ${words.kind}`}
          value={value.kind}
          onChange={(event) =>
            onChange({ ...value, kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? value.kind })
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
        <input
          class="inline-field inline-name"
          aria-label={`${about}: ${words.ownName}`}
          placeholder={words.ownName}
          maxLength={40}
          value={value.name ?? ""}
          onChange={(event) => onChange({ ...value, name: event.currentTarget.value.trim() || null })}
        />
      </p>
    </HoursRow>
  );
}
