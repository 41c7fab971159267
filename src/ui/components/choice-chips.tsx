import { useId } from "preact/hooks";

type Props<T> = {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  /** Null while nothing is chosen. */
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
};

/** One answer of a few: radio buttons that look like chips. */
export function ChoiceChips<T>({ label, options, value, onChoose }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="field-label">{label}</legend>
      <div class="chips">
        {options.map((option) => (
          <label key={option.text} class="chip">
            <input
              type="radio"
              name={name}
              class="spoken-only"
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
