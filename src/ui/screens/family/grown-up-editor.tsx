import { useState } from "preact/hooks";
import type { PeopleView } from "#domain/report/parent-views";
import { commonWords } from "#locales/common-words";
import { familyWords } from "#locales/family-words";
import { pinWords } from "#locales/pin-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { NewPinFields } from "../door/new-pin-fields.tsx";
import { useNewPin } from "../door/use-new-pin.ts";
import type { Family } from "./use-family.ts";

type Props = {
  readonly call: Call;
  readonly token: string;
  readonly view: PeopleView;
  readonly family: Family;
  /** Null is one more. */
  readonly grownUp: PeopleView["grownUps"][number] | null;
  readonly onDone: () => void;
};

/** One grown-up: a name, and a PIN of their own. Any of them may set another's anew. */
export function GrownUpEditor({ call, token, view, family, grownUp, onDone }: Props) {
  const [name, setName] = useState(grownUp?.name ?? "");
  const [error, setError] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const made = useNewPin();
  const keepsPin = grownUp !== null && made.pin.value === "" && made.again.value === "";

  const save = async (event: Event) => {
    event.preventDefault();
    const isNamed = name.trim() !== "";
    setError(isNamed ? null : familyWords.noName);
    const pin = keepsPin ? null : made.read();
    if (!isNamed || (pin === null && !keepsPin)) return;
    const request = { token, grownUp: grownUp?.id ?? null, name: name.trim(), pin };
    const reply = family.take(await call("people/grown-up", request));
    if (reply === null) return;
    if (reply.kind === "pin-refused") return setRefused(pinWords.problem(reply.problem, pin ?? ""));
    family.setView(reply.view);
    onDone();
  };
  const remove = async (known: NonNullable<Props["grownUp"]>) => {
    if (family.show(await call("people/grown-up-remove", { token, grownUp: known.id }))) onDone();
  };
  return (
    <>
      <form class="panel" onSubmit={(event) => void save(event)}>
        <Field label={familyWords.grownUpName} error={error}>
          {(given) => (
            <input
              {...given}
              class="input"
              autocomplete="off"
              maxLength={40}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <NewPinFields made={made} label={grownUp === null ? familyWords.pin : pinWords.newPin} />
        {grownUp !== null && <p class="quiet">{familyWords.keepPin}</p>}
        <p class="field-error" role="alert">
          {refused}
        </p>
        <Button look="main" type="submit" wide>
          {grownUp === null ? familyWords.add : commonWords.done}
        </Button>
      </form>
      {grownUp !== null && view.grownUps.length > 1 && (
        <Button look="plain" onPress={() => void remove(grownUp)}>
          {familyWords.remove(grownUp.name === "" ? familyWords.nameless : grownUp.name)}
        </Button>
      )}
    </>
  );
}
