import { useState } from "preact/hooks";
import type { SetupView } from "#domain/report/views";
import { commonWords } from "#locales/common-words";
import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { BirthDateFields } from "./birth-date-fields.tsx";
import { birthProblem, draftOf, nameProblem, readChild, type ChildDraft } from "./child-draft.ts";
import { ColourSwatches } from "./colour-swatches.tsx";
import { CountryLine } from "./country-line.tsx";
import { Screen } from "./screen.tsx";
import type { Welcome } from "./use-welcome.ts";

const words = welcomeWords.child;

type Props = { readonly view: SetupView; readonly welcome: Welcome; readonly language: string };
type Part = "name" | "birth";

export function ChildStep({ view, welcome, language }: Props) {
  const draft = welcome.childDraft ?? draftOf(view);
  const [left, setLeft] = useState<readonly Part[]>([]);
  const today = Temporal.Now.plainDateISO(view.guess.timeZone).toString();
  const keep = (change: Partial<ChildDraft>) => welcome.keepChild({ ...draft, ...change });
  const leave = (part: Part) => setLeft((parts) => [...parts, part]);

  const submit = (event: Event) => {
    event.preventDefault();
    setLeft(["name", "birth"]);
    const answer = readChild(draft, today);
    if (answer !== null) void welcome.child(answer);
  };
  return (
    <Screen headline={words.headline}>
      <form onSubmit={submit}>
        <Field label={words.name} error={left.includes("name") ? nameProblem(draft) : null}>
          {(given) => (
            <input
              {...given}
              class="input"
              autocomplete="off"
              autofocus
              value={draft.name}
              onInput={(event) => keep({ name: event.currentTarget.value })}
              onBlur={() => draft.name !== "" && leave("name")}
            />
          )}
        </Field>
        <BirthDateFields
          typed={draft.birth}
          language={language}
          error={left.includes("birth") ? birthProblem(draft, today) : null}
          onChange={(birth) => keep({ birth })}
          onLeave={() => leave("birth")}
        />
        <ColourSwatches chosen={draft.colour} onChoose={(colour) => keep({ colour })} />
        <CountryLine code={draft.country} onChange={(country) => keep({ country })} />
        <div class="actions">
          <Button look="main" type="submit">
            {commonWords.next}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
