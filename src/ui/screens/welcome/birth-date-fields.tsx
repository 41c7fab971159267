import { useId } from "preact/hooks";
import { dateOrder, type DatePart } from "#locales/date-order";
import { languageWords } from "#locales/language-words";
import type { TypedDate } from "#locales/read-birth-date";
import { welcomeWords } from "#locales/welcome-words";

const words = welcomeWords.child;

type Props = {
  readonly typed: TypedDate;
  readonly language: string;
  readonly error: string | null;
  readonly onChange: (typed: TypedDate) => void;
  /** The last of the three was left, with all of them filled in. */
  readonly onLeave: () => void;
};

/** Three fields in the order in which the browser's language writes a date. */
export function BirthDateFields({ typed, language, error, onChange, onLeave }: Props) {
  const id = useId();
  const isWhole = typed.day !== "" && typed.month !== "" && typed.year.length === 4;
  const part = (name: DatePart) => (
    <div key={name} class={`field field-${name}`}>
      <label class="quiet" for={`${id}-${name}`}>
        {words[name]}
      </label>
      <input
        id={`${id}-${name}`}
        class="input"
        inputMode="numeric"
        autocomplete="off"
        maxLength={name === "year" ? 4 : 2}
        aria-invalid={error !== null}
        aria-describedby={`${id}-error`}
        value={typed[name]}
        onInput={(event) => onChange({ ...typed, [name]: event.currentTarget.value })}
        onBlur={() => isWhole && onLeave()}
      />
    </div>
  );
  return (
    <fieldset>
      <legend class="legend">{words.birth}</legend>
      <div class="date-fields">{dateOrder(language, languageWords.spoken).map(part)}</div>
      <p class="field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </fieldset>
  );
}
