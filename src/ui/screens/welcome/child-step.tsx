import { useState } from "preact/hooks";
import type { SetupView } from "#domain/report/parent-views";
import { commonWords } from "#locales/common-words";
import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { codeProblem, draftOf, readChild, type ChildDraft } from "./child-draft.ts";
import { ChildFields, type ChildPart } from "./child-fields.tsx";
import { Screen } from "./screen.tsx";
import type { Welcome } from "./use-welcome.ts";

const words = welcomeWords.child;

type Props = { readonly view: SetupView; readonly welcome: Welcome; readonly language: string };

/** The child, and each further one; from the second on a code of its own is offered. */
export function ChildStep({ view, welcome, language }: Props) {
  const siblings = view.children.filter(({ id }) => id !== welcome.child?.id);
  const draft = welcome.childDraft ?? draftOf(welcome.child, siblings, view.guess.country);
  const [left, setLeft] = useState<readonly ChildPart[]>([]);
  const today = Temporal.Now.plainDateISO(view.guess.timeZone).toString();
  const keep = (change: Partial<ChildDraft>) => welcome.keepChild({ ...draft, ...change });

  const submit = (event: Event) => {
    event.preventDefault();
    setLeft(["name", "birth", "code"]);
    const answer = readChild(draft, today);
    if (answer !== null) void welcome.saveChild(answer);
  };
  return (
    <Screen headline={siblings.length === 0 ? words.headline : words.another}>
      <form onSubmit={submit}>
        <ChildFields
          draft={draft}
          onChange={keep}
          language={language}
          today={today}
          left={left}
          onLeave={(part) => setLeft((parts) => [...parts, part])}
        />
        {siblings.length > 0 && (
          <Field label={words.code} hint={words.codeHint} error={left.includes("code") ? codeProblem(draft) : null}>
            {(given) => (
              <input
                {...given}
                class="input input-four"
                inputMode="numeric"
                autocomplete="off"
                maxLength={4}
                value={draft.code}
                onInput={(event) => keep({ code: event.currentTarget.value })}
              />
            )}
          </Field>
        )}
        <div class="actions">
          <Button look="main" type="submit">
            {commonWords.next}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
