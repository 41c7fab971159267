import { useState } from "preact/hooks";
import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly add: string;
  /** What was refused stays in the field, or of it what is `left`, with the reason, or without one where nobody answered. */
  readonly onAdd: (typed: string) => Promise<"taken" | { readonly refused: string | null; readonly left?: string }>;
};

/** A field for an address, written from left to right in every language. */
export function AddressForm({ label, hint, add, onAdd }: Props) {
  const [typed, type] = useState("");
  const [error, setError] = useState<string | null>(null);
  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await onAdd(typed);
    setError(answer === "taken" ? null : answer.refused);
    if (answer === "taken") type("");
    else if (answer.left !== undefined) type(answer.left);
  };
  return (
    <form class="typed-form" onSubmit={(event) => void send(event)} noValidate>
      <Field label={label} hint={hint} error={error}>
        {(given) => (
          <input
            {...given}
            class="input"
            dir="ltr"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            maxLength={6000}
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button look="quiet" type="submit">
        {add}
      </Button>
    </form>
  );
}
