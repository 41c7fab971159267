import type { ComponentChildren } from "preact";
import { editorWords as words } from "#locales/editor-words";
import type { SchoolHours } from "#domain/plan/plan";
import { Button } from "../../../components/button.tsx";
import { DayChips } from "./day-chips.tsx";
import { withDays } from "./day-groups.ts";
import { InlineTime } from "./inline-time.tsx";

type Props<Hours extends SchoolHours> = {
  readonly value: Hours;
  /** What its fields are called by, for a screen reader. */
  readonly about: string;
  /** The words before the first hour. */
  readonly opening: string;
  readonly onChange: (value: Hours) => void;
  readonly onRemove: () => void;
  readonly children?: ComponentChildren;
};

/** From when to when, what else there is to say of it, and on which days. */
export function HoursRow<H extends SchoolHours>({ value, about, opening, onChange, onRemove, children }: Props<H>) {
  return (
    <li class="closed-time">
      <p class="closed-line">
        {opening}{" "}
        <InlineTime
          label={`${about}: ${words.from}`}
          value={value.from}
          onChange={(from) => onChange({ ...value, from })}
        />{" "}
        {words.to}{" "}
        <InlineTime label={`${about}: ${words.to}`} value={value.to} onChange={(to) => onChange({ ...value, to })} />
      </p>
      {children}
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
