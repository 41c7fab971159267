import type { ClockTime } from "#domain/plan/plan";

type Props = { readonly label: string; readonly value: ClockTime; readonly onChange: (value: ClockTime) => void };

/** An hour in the line of a sentence; a half-typed one changes nothing. */
export function InlineTime({ label, value, onChange }: Props) {
  return (
    <input
      class="inline-field"
      type="time"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const typed = event.currentTarget.value.slice(0, 5);
        if (typed === "") event.currentTarget.value = value;
        else onChange(typed);
      }}
    />
  );
}
