import { useState } from "preact/hooks";
import type { SetupView } from "#domain/report/parent-views";
import { pinWords } from "#locales/pin-words";
import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { NewPinFields } from "../door/new-pin-fields.tsx";
import { RecoveryCodeCard } from "../door/recovery-code-card.tsx";
import { useNewPin } from "../door/use-new-pin.ts";
import { Screen } from "./screen.tsx";

const words = welcomeWords.pin;

type Props = {
  readonly view: SetupView;
  /** The recovery code, while this page knows it. */
  readonly code: string | null;
  readonly onPin: (pin: string) => void;
  readonly onNext: () => void;
};

export function PinStep({ view, code, onPin, onNext }: Props) {
  if (code !== null) return <CodeScreen key="code" code={code} onNext={onNext} />;
  if (view.pinIsSet) return <SetScreen key="set" onNext={onNext} />;
  return <MakeScreen key="make" onPin={onPin} />;
}

function MakeScreen({ onPin }: { readonly onPin: (pin: string) => void }) {
  const made = useNewPin();
  const submit = (event: Event) => {
    event.preventDefault();
    const pin = made.read();
    if (pin !== null) onPin(pin);
  };
  return (
    <Screen headline={words.headline}>
      <form onSubmit={submit}>
        <NewPinFields made={made} label={words.pin} autoFocus />
        <div class="actions">
          <Button look="main" type="submit">
            {words.go}
          </Button>
        </div>
      </form>
    </Screen>
  );
}

function CodeScreen({ code, onNext }: { readonly code: string; readonly onNext: () => void }) {
  const [isWritten, setWritten] = useState(false);
  return (
    <Screen headline={words.codeHeadline}>
      <RecoveryCodeCard code={code} />
      <label class="check">
        <input type="checkbox" checked={isWritten} onChange={(event) => setWritten(event.currentTarget.checked)} />
        {pinWords.written}
      </label>
      <div class="actions">
        <Button look="main" busy={!isWritten} onPress={onNext}>
          {words.go}
        </Button>
      </div>
    </Screen>
  );
}

function SetScreen({ onNext }: { readonly onNext: () => void }) {
  return (
    <Screen headline={words.headline}>
      <p>{words.isSet}</p>
      <div class="actions">
        <Button look="main" onPress={onNext}>
          {words.go}
        </Button>
      </div>
    </Screen>
  );
}
