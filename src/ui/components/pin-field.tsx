import { useState } from "preact/hooks";
import { pinWords } from "#locales/pin-words";
import { Button } from "./button.tsx";
import { Field } from "./field.tsx";
import { NumberPad } from "./number-pad.tsx";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | null;
  readonly hint?: string;
  readonly onLeave?: () => void;
  /** `new-password` where a PIN is made, so that no password manager fills in another. */
  readonly kind?: "current-password" | "new-password";
  readonly withPad?: boolean;
  readonly autoFocus?: boolean;
};

/** One password field for digits or a passphrase, with a pad for mouse and touch. Enter sends the form around it. */
export function PinField(props: Props) {
  const {
    label,
    value,
    onChange,
    error,
    hint,
    onLeave,
    kind = "current-password",
    withPad = false,
    autoFocus = false,
  } = props;
  const [isPadShown, showPad] = useState(false);
  return (
    <>
      <div class="pin-row">
        <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
          {(given) => (
            <input
              {...given}
              class="input"
              type="password"
              autocomplete={kind}
              autofocus={autoFocus}
              value={value}
              onInput={(event) => onChange(event.currentTarget.value)}
              onBlur={() => onLeave?.()}
            />
          )}
        </Field>
        {withPad && (
          <Button look="plain" expanded={isPadShown} onPress={() => showPad(!isPadShown)}>
            {isPadShown ? pinWords.hidePad : pinWords.showPad}
          </Button>
        )}
      </div>
      {isPadShown && (
        <NumberPad onDigit={(digit) => onChange(value + digit)} onBack={() => onChange(value.slice(0, -1))} />
      )}
    </>
  );
}
