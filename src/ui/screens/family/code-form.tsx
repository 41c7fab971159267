import { useState } from "preact/hooks";
import { familyWords } from "#locales/family-words";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";

type Props = { readonly hasCode: boolean; readonly onCode: (code: string | null) => Promise<void> };

/** A child's own four digits: set, set anew, or taken away. */
export function CodeForm({ hasCode, onCode }: Props) {
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!/^\d{4}$/.test(typed)) return setError(familyWords.codeError);
    void onCode(typed);
  };
  return (
    <form class="panel" onSubmit={submit}>
      <Field label={familyWords.code} hint={familyWords.codeLine} error={error}>
        {(given) => (
          <input
            {...given}
            class="input input-four"
            inputMode="numeric"
            autocomplete="off"
            maxLength={4}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setError(null);
            }}
          />
        )}
      </Field>
      <div class="actions">
        <Button look="quiet" type="submit">
          {familyWords.setCode}
        </Button>
        {hasCode && (
          <Button look="plain" onPress={() => void onCode(null)}>
            {familyWords.clearCode}
          </Button>
        )}
      </div>
    </form>
  );
}
