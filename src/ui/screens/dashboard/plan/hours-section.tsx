import type { ClosedTime } from "#domain/plan/plan";
import { everyDay } from "#domain/plan/every-day";
import { editorWords as words } from "#locales/editor-words";
import { Button } from "../../../components/button.tsx";
import { ClosedTimeRow } from "./closed-time-row.tsx";
import type { SectionProps } from "./section-props.ts";
import { WeekNights } from "./week-nights.tsx";

const NEW: ClosedTime = { kind: "device-free", name: null, days: everyDay(true), from: "18:00", to: "19:00" };

/** When everything is closed: the nights, and hours of the day. */
export function HoursSection({ rules, freeWeekdays, set }: SectionProps) {
  const { closedTimes } = rules;
  const change = (value: readonly ClosedTime[]) => set("closedTimes", value);
  return (
    <section class="card">
      <h2>{words.sections.hours}</h2>
      <ul class="plan-sentences">
        <WeekNights value={rules.bedtime} freeWeekdays={freeWeekdays} onChange={(value) => set("bedtime", value)} />
        {closedTimes.map((time, index) => (
          <ClosedTimeRow
            key={index}
            value={time}
            onChange={(value) => change(closedTimes.with(index, value))}
            onRemove={() => change(closedTimes.toSpliced(index, 1))}
          />
        ))}
        <li>
          <Button look="plain" onPress={() => change([...closedTimes, NEW])}>
            + {words.parts.closedTimes}
          </Button>
        </li>
      </ul>
    </section>
  );
}
