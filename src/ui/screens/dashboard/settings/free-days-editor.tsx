import { useState } from "preact/hooks";
import type { FreeDays } from "#domain/time/family-calendar";
import { dashboardWords } from "#locales/dashboard-words";
import { longDate } from "#locales/format";
import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";

const words = dashboardWords.settings;
const EMPTY: FreeDays = { name: "", from: "", to: "" };

type Props = { readonly value: readonly FreeDays[]; readonly onChange: (value: readonly FreeDays[]) => void };

/** Holidays, each with its way out, and one more. A single day is its own last. */
export function FreeDaysEditor({ value, onChange }: Props) {
  const [typed, type] = useState(EMPTY);
  const [wasSent, send] = useState(false);
  const keep = (change: Partial<FreeDays>) => type({ ...typed, ...change });
  const { name, from } = typed;
  const to = typed.to === "" ? from : typed.to;
  const hasName = name.trim() !== "";
  const hasDates = from !== "" && to >= from;

  const submit = (event: Event) => {
    event.preventDefault();
    send(true);
    if (!hasName || !hasDates) return;
    onChange([...value, { name: name.trim(), from, to }].toSorted((a, b) => a.from.localeCompare(b.from)));
    type(EMPTY);
    send(false);
  };
  const dateField = (label: string, part: "from" | "to", error: string | null) => (
    <Field label={label} error={error}>
      {(given) => (
        <input
          {...given}
          class="input"
          type="date"
          value={typed[part]}
          onChange={(event) => keep({ [part]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <section class="card">
      <h2>{words.holidays}</h2>
      {value.length === 0 && <p class="quiet">{words.noHolidays}</p>}
      <ul class="plan-sentences">
        {value.map((days) => {
          const said = words.holiday(days.name, longDate(days.from), longDate(days.to));
          return (
            <li key={said} class="rule">
              <span>{said}</span>
              <Button
                look="plain"
                label={`${words.remove}: ${said}`}
                onPress={() => onChange(value.filter((one) => one !== days))}
              >
                {words.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <form class="holiday-form" onSubmit={submit}>
        <Field label={words.name} error={wasSent && !hasName ? words.needsName : null}>
          {(given) => (
            <input
              {...given}
              class="input"
              maxLength={40}
              value={name}
              onInput={(event) => keep({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        {dateField(words.from, "from", null)}
        {dateField(words.to, "to", wasSent && !hasDates ? words.needsDates : null)}
        <Button look="quiet" type="submit">
          {words.add}
        </Button>
      </form>
    </section>
  );
}
