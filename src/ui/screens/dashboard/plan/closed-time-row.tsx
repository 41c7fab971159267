import type { ClosedTime } from "#domain/plan/plan";
import { editorWords as words } from "#locales/editor-words";
import { Button } from "../../../components/button.tsx";
import { DayChips } from "./day-chips.tsx";
import { withDays } from "./day-groups.ts";
import { InlineTime } from "./inline-time.tsx";

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
    <li class="closed-time">
      <p class="closed-line">
        {words.closedFrom}{" "}
        <InlineTime
          label={`${about}: ${words.from}`}
          value={value.from}
          onChange={(from) => onChange({ ...value, from })}
        />{" "}
        {words.to}{" "}
        <InlineTime label={`${about}: ${words.to}`} value={value.to} onChange={(to) => onChange({ ...value, to })} />
      </p>
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
      <div class="closed-line">
        <DayChips
          about={about}
          isOn={(day) => value.days[day] === true}
          onToggle={(day, isOn) => onChange({ ...value, days: withDays(value.days, [day], isOn) })}
        />
        <Button look="plain" label={`${words.remove}: ${about}`} onPress={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
