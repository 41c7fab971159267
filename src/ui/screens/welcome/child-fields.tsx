import { Field } from "../../components/field.tsx";
import { welcomeWords } from "#locales/welcome-words";
import { AvatarChoice } from "./avatar-choice.tsx";
import { BirthDateFields } from "./birth-date-fields.tsx";
import { birthProblem, nameProblem, type ChildDraft } from "./child-draft.ts";
import { ColourSwatches } from "./colour-swatches.tsx";
import { CountryLine } from "./country-line.tsx";

const words = welcomeWords.child;

export type ChildPart = "name" | "birth" | "code";
type Props = {
  readonly draft: ChildDraft;
  readonly onChange: (change: Partial<ChildDraft>) => void;
  readonly language: string;
  /** ISO date. */
  readonly today: string;
  /** The fields that were left: only they say what is wrong with them. */
  readonly left: readonly ChildPart[];
  readonly onLeave: (part: ChildPart) => void;
};

/** Who a child is: name, birth date, looks, and whose rules count. */
export function ChildFields({ draft, onChange, language, today, left, onLeave }: Props) {
  return (
    <div class="child-fields">
      <Field label={words.name} error={left.includes("name") ? nameProblem(draft) : null}>
        {(given) => (
          <input
            {...given}
            class="input"
            autocomplete="off"
            autofocus
            value={draft.name}
            onInput={(event) => onChange({ name: event.currentTarget.value })}
            onBlur={() => draft.name !== "" && onLeave("name")}
          />
        )}
      </Field>
      <BirthDateFields
        typed={draft.birth}
        language={language}
        error={left.includes("birth") ? birthProblem(draft, today) : null}
        onChange={(birth) => onChange({ birth })}
        onLeave={() => onLeave("birth")}
      />
      <AvatarChoice chosen={draft.avatar} colour={draft.colour} onChoose={(avatar) => onChange({ avatar })} />
      <ColourSwatches chosen={draft.colour} onChoose={(colour) => onChange({ colour })} />
      <CountryLine code={draft.country} onChange={(country) => onChange({ country })} />
    </div>
  );
}
