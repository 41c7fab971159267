import { dayNames } from "#locales/day-names";

type Props = {
  readonly about: string;
  /** 0 is Monday. */
  readonly isOn: (day: number) => boolean;
  readonly onToggle: (day: number, isOn: boolean) => void;
};

/** The seven days, each on or off. */
export function DayChips({ about, isOn, onToggle }: Props) {
  return (
    <span class="day-chips" role="group" aria-label={about}>
      {dayNames.short.map((name, day) => (
        <button
          key={name}
          type="button"
          class="day-chip"
          aria-pressed={isOn(day)}
          aria-label={dayNames.long[day]}
          onClick={() => onToggle(day, !isOn(day))}
        >
          {name}
        </button>
      ))}
    </span>
  );
}
