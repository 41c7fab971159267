import { useState } from "preact/hooks";
import type { Weekly } from "#domain/plan/plan";
import { capitalise } from "#locales/capitalise";
import { dayNames } from "#locales/day-names";
import { editorWords as words } from "#locales/editor-words";
import { Button } from "../../../components/button.tsx";
import { InlineNumber } from "./inline-number.tsx";
import { dayGroups, isAlikeWithin, withDays } from "./day-groups.ts";

const MOST_MINUTES = 1440;

type Props = {
  /** The sentence begins here. */
  readonly begins?: boolean;
  /** What the minutes are for, heard before each field. */
  readonly about: string;
  readonly value: Weekly<number | null>;
  readonly freeWeekdays: readonly number[];
  readonly onChange: (value: Weekly<number | null>) => void;
};

/** `On school days 60 minutes, on free days 120`, or each day by itself. An empty field is no limit. */
export function WeekMinutes({ begins = false, about, value, freeWeekdays, onChange }: Props) {
  const groups = dayGroups(freeWeekdays);
  const [wantsEach, setEach] = useState(false);
  const isEach = wantsEach || !isAlikeWithin(value, groups);
  const field = (days: readonly number[], name: string) => (
    <InlineNumber<number | null>
      label={`${about}: ${name}`}
      value={value[days[0] ?? 0] ?? null}
      most={MOST_MINUTES}
      empty={null}
      placeholder={words.noLimit}
      onChange={(minutes) => onChange(withDays(value, days, minutes))}
    />
  );
  if (isEach) {
    return (
      <span class="each-day">
        {dayNames.short.map((name, day) => (
          <label key={name}>
            {name} {field([day], dayNames.long[day] ?? name)}
          </label>
        ))}
        {wantsEach && isAlikeWithin(value, groups) && (
          <Button look="plain" onPress={() => setEach(false)}>
            {words.together}
          </Button>
        )}
      </span>
    );
  }
  return (
    <span>
      {groups.map(({ name, days }, index) => (
        <span key={name}>
          {index > 0 && words.comma}
          {begins && index === 0 ? capitalise(words.days[name]) : words.days[name]} {field(days, words.days[name])}{" "}
          {words.minutes}
        </span>
      ))}
      <Button look="plain" label={`${words.eachDay}: ${about}`} onPress={() => setEach(true)}>
        {words.eachDay}
      </Button>
    </span>
  );
}
