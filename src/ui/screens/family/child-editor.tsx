import { useState } from "preact/hooks";
import type { KnownChild, PeopleView } from "#domain/report/parent-views";
import { commonWords } from "#locales/common-words";
import { familyWords } from "#locales/family-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { draftOf, readChild } from "../welcome/child-draft.ts";
import { ChildFields, type ChildPart } from "../welcome/child-fields.tsx";
import { CodeForm } from "./code-form.tsx";
import type { Family } from "./use-family.ts";

type Props = {
  readonly call: Call;
  readonly token: string;
  readonly view: PeopleView;
  readonly family: Family;
  /** Null is one more. */
  readonly child: KnownChild | null;
  readonly onDone: () => void;
};

/** One child: who it is, its own code, and the way out of the family. */
export function ChildEditor({ call, token, view, family, child, onDone }: Props) {
  const [draft, setDraft] = useState(() => draftOf(child, view.children, view.children[0]?.country ?? ""));
  const [left, setLeft] = useState<readonly ChildPart[]>([]);

  const save = async (event: Event) => {
    event.preventDefault();
    setLeft(["name", "birth"]);
    const answer = readChild({ ...draft, code: "" }, view.today);
    if (answer === null) return;
    const { code: _code, ...entered } = answer;
    if (family.show(await call("people/child", { token, child: child?.id ?? null, ...entered }))) onDone();
  };
  const remove = async (known: KnownChild) => {
    if (family.show(await call("people/child-remove", { token, child: known.id }))) onDone();
  };
  return (
    <>
      <form class="panel" onSubmit={(event) => void save(event)}>
        <ChildFields
          draft={draft}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          language={navigator.language}
          today={view.today}
          left={left}
          onLeave={(part) => setLeft((parts) => [...parts, part])}
        />
        <Button look="main" type="submit" wide>
          {child === null ? familyWords.add : commonWords.done}
        </Button>
      </form>
      {child !== null && (
        <CodeForm
          hasCode={child.hasCode}
          onCode={async (code) => {
            if (family.show(await call("people/code", { token, child: child.id, code }))) onDone();
          }}
        />
      )}
      {child !== null && view.children.length > 1 && (
        <details class="panel fold">
          <summary>{familyWords.remove(child.name)}</summary>
          <p class="quiet">{familyWords.removeLine}</p>
          <Button look="quiet" onPress={() => void remove(child)}>
            {familyWords.remove(child.name)}
          </Button>
        </details>
      )}
    </>
  );
}
