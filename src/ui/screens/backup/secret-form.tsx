import { useState } from "preact/hooks";
import { pinWords } from "#locales/pin-words";
import { restoreWords } from "#locales/restore-words";
import { Button } from "../../components/button.tsx";
import { PinField } from "../../components/pin-field.tsx";
import { useCountdown } from "../../hooks/use-countdown.ts";

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly go: string;
  readonly error: string | null;
  /** Until the next one is tried, after too many wrong ones. */
  readonly waitMs?: number;
  readonly onSecret: (secret: string) => Promise<void>;
  readonly onDrop: () => void;
};

/** One secret of a file. While it is tried the button waits: that takes half a second. */
export function SecretForm({ label, hint, go, error, waitMs = 0, onSecret, onDrop }: Props) {
  const [secret, type] = useState("");
  const [busy, setBusy] = useState(false);
  const leftMs = useCountdown(waitMs);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (secret === "" || busy) return;
    setBusy(true);
    await onSecret(secret);
    setBusy(false);
  };
  return (
    <form class="secret-form" onSubmit={(event) => void submit(event)}>
      <PinField
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value={secret}
        onChange={type}
        error={leftMs > 0 ? pinWords.waiting(leftMs) : error}
        autoFocus
      />
      <div class="actions">
        <Button look="main" type="submit" busy={busy}>
          {go}
        </Button>
        <Button look="plain" onPress={onDrop}>
          {restoreWords.cancel}
        </Button>
      </div>
    </form>
  );
}
