import { useState } from "preact/hooks";
import type { Bedtime, Weekly } from "#domain/plan/plan";
import { dayNames } from "#locales/day-names";
import { editorWords as words } from "#locales/editor-words";
import { Button } from "../../../components/button.tsx";
import { InlineTime } from "./inline-time.tsx";
import { isAlikeWithin, nightGroups, withDays } from "./day-groups.ts";

/** A night that is switched on begins here. */
const USUAL: Bedtime = { closesAt: "20:00", opensAt: "07:00" };

type Props = {
  readonly value: Weekly<Bedtime | null>;
  readonly freeWeekdays: readonly number[];
  readonly onChange: (value: Weekly<Bedtime | null>) => void;
};

/** `On school nights everything closes at 20:00 and opens at 07:00`, or each night by itself, and nights without. */
export function WeekNights({ value, freeWeekdays, onChange }: Props) {
  const groups = nightGroups(freeWeekdays);
  const [wantsEach, setEach] = useState(false);
  const isEach = wantsEach || !isAlikeWithin(value, groups);
  const rows = isEach
    ? dayNames.long.map((name, day) => ({ said: words.night(name), days: [day] }))
    : groups.map(({ name, days }) => ({ said: words.nights[name], days }));
  return (
    <>
      {rows.map(({ said, days }) => (
        <Night
          key={said}
          said={said}
          value={value[days[0] ?? 0] ?? null}
          onChange={(night) => onChange(withDays(value, days, night))}
        />
      ))}
      <li>
        {!isEach && (
          <Button look="plain" label={`${words.eachNight}: ${words.parts.bedtime}`} onPress={() => setEach(true)}>
            {words.eachNight}
          </Button>
        )}
        {wantsEach && isAlikeWithin(value, groups) && (
          <Button look="plain" onPress={() => setEach(false)}>
            {words.together}
          </Button>
        )}
      </li>
    </>
  );
}

type NightProps = {
  readonly said: string;
  readonly value: Bedtime | null;
  readonly onChange: (value: Bedtime | null) => void;
};

function Night({ said, value, onChange }: NightProps) {
  return (
    <li>
      <label class="night">
        <input
          type="checkbox"
          checked={value !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? USUAL : null)}
        />
        {said}
      </label>{" "}
      {value === null ? (
        words.noNight
      ) : (
        <>
          {words.closesAt}{" "}
          <InlineTime
            label={`${said} ${words.closesAt}`}
            value={value.closesAt}
            onChange={(closesAt) => onChange({ ...value, closesAt })}
          />{" "}
          {words.opensAt}{" "}
          <InlineTime
            label={`${said} ${words.opensAt}`}
            value={value.opensAt}
            onChange={(opensAt) => onChange({ ...value, opensAt })}
          />
        </>
      )}
    </li>
  );
}
