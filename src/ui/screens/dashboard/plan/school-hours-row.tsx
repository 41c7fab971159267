import type { SchoolHours } from "#domain/plan/plan";
import { editorWords } from "#locales/editor-words";
import { schoolEditorWords as words } from "#locales/school-editor-words";
import { Button } from "../../../components/button.tsx";
import { DayChips } from "./day-chips.tsx";
import { withDays } from "./day-groups.ts";
import { InlineTime } from "./inline-time.tsx";

type Props = {
  readonly value: SchoolHours;
  readonly onChange: (value: SchoolHours) => void;
  readonly onRemove: () => void;
};

/** `Open for school work from 16:00 to 18:00`, and on which days. */
export function SchoolHoursRow({ value, onChange, onRemove }: Props) {
  const about = `${words.name} ${value.from}`;
  return (
    <li class="closed-time">
      <p class="closed-line">
        {words.open}{" "}
        <InlineTime
          label={`${about}: ${editorWords.from}`}
          value={value.from}
          onChange={(from) => onChange({ ...value, from })}
        />{" "}
        {editorWords.to}{" "}
        <InlineTime
          label={`${about}: ${editorWords.to}`}
          value={value.to}
          onChange={(to) => onChange({ ...value, to })}
        />
      </p>
      <div class="closed-line">
        <DayChips
          about={about}
          isOn={(day) => value.days[day] === true}
          onToggle={(day, isOn) => onChange({ ...value, days: withDays(value.days, [day], isOn) })}
        />
        <Button look="plain" label={`${editorWords.remove}: ${about}`} onPress={onRemove}>
          {editorWords.remove}
        </Button>
      </div>
    </li>
  );
}
