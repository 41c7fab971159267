import type { Rules } from "#domain/plan/plan";
import { editorWords as words } from "#locales/editor-words";
import { InlineNumber } from "./inline-number.tsx";
import { OptionalRule } from "./optional-rule.tsx";
import type { SectionProps } from "./section-props.ts";
import { WeekMinutes } from "./week-minutes.tsx";

const ONE_SPARE: Rules["spareMinutes"] & object = { minutes: 15, times: 1 };

/** How long: the day, the week, what is left over, what a child may take, breaks. */
export function MinutesSection({ rules, freeWeekdays, set }: SectionProps) {
  return (
    <section class="card">
      <h2>{words.sections.minutes}</h2>
      <ul class="plan-sentences">
        <li>
          <WeekMinutes
            begins
            about={words.parts.dailyMinutes}
            value={rules.dailyMinutes}
            freeWeekdays={freeWeekdays}
            onChange={(value) => set("dailyMinutes", value)}
          />
        </li>
        <OptionalRule
          name={words.parts.weeklyMinutes}
          value={rules.weeklyMinutes}
          usual={300}
          onChange={(value) => set("weeklyMinutes", value)}
        >
          {(value) => (
            <>
              {words.week[0]}{" "}
              <InlineNumber
                label={words.parts.weeklyMinutes}
                value={value}
                most={10_080}
                onChange={(minutes) => set("weeklyMinutes", minutes)}
              />{" "}
              {words.week[1]}
            </>
          )}
        </OptionalRule>
        <OptionalRule
          name={words.parts.carryOver}
          value={rules.carryOver}
          usual={{ capMinutes: 30 }}
          onChange={(value) => set("carryOver", value)}
        >
          {({ capMinutes }) => (
            <>
              {words.carry[0]}{" "}
              <InlineNumber
                label={words.parts.carryOver}
                value={capMinutes}
                most={1440}
                onChange={(minutes) => set("carryOver", { ...rules.carryOver, capMinutes: minutes })}
              />{" "}
              {words.carry[1]}
            </>
          )}
        </OptionalRule>
        <OptionalRule
          name={words.parts.spareMinutes}
          value={rules.spareMinutes}
          usual={ONE_SPARE}
          onChange={(value) => set("spareMinutes", value)}
        >
          {({ times }) => (
            <>
              {words.spare[0]}{" "}
              <InlineNumber
                label={words.parts.spareMinutes}
                value={times}
                least={1}
                most={2}
                onChange={(wanted) => set("spareMinutes", { minutes: 15, times: wanted === 2 ? 2 : 1 })}
              />{" "}
              {words.spare[1]}
            </>
          )}
        </OptionalRule>
        <OptionalRule
          name={words.parts.breaks}
          value={rules.breaks}
          usual={{ afterMinutes: 30, forMinutes: 10 }}
          onChange={(value) => set("breaks", value)}
        >
          {(value) => (
            <>
              {words.breaks[0]}{" "}
              <InlineNumber
                label={words.breakAfter}
                value={value.afterMinutes}
                least={1}
                most={240}
                onChange={(afterMinutes) => set("breaks", { ...value, afterMinutes })}
              />{" "}
              {words.breaks[1]}{" "}
              <InlineNumber
                label={words.breakFor}
                value={value.forMinutes}
                least={1}
                most={240}
                onChange={(forMinutes) => set("breaks", { ...value, forMinutes })}
              />{" "}
              {words.breaks[2]}
            </>
          )}
        </OptionalRule>
      </ul>
    </section>
  );
}
