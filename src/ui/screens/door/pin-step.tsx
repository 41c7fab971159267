import { useState } from "preact/hooks";
import type { UnlockReply } from "#domain/report/parent-views";
import { pinWords } from "#locales/pin-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { PinField } from "../../components/pin-field.tsx";
import { useWait } from "../../hooks/use-wait.ts";
import type { Opened } from "./opened.ts";
import { refusalLine } from "../../refusal-line.ts";
import { WayBack } from "./way-back.tsx";

/** The third wrong try is told that the fourth brings a wait (design: waits grow from the fourth). */
const WARN_AT_TRY = 3;

type Props = { readonly call: Call; readonly onOpen: (opened: Opened) => void; readonly onForgot: () => void };

export function PinStep({ call, onOpen, onForgot }: Props) {
  const [pin, setPin] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { waitMs, setWait, isLost } = useWait(call);

  const read = (reply: UnlockReply) => {
    if (reply.kind === "open") return onOpen(reply);
    setPin("");
    setWait(reply.waitMs);
    setError(reply.kind === "waiting" ? null : reply.tries === WARN_AT_TRY ? pinWords.wrongThird : pinWords.wrong);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (pin === "" || busy) return;
    setBusy(true);
    const reply = await call("door/unlock", { pin });
    setBusy(false);
    if (reply.ok) read(reply.value);
    else setError(refusalLine(reply.say));
  };

  if (isLost) return <WayBack />;
  return (
    <form class="door" onSubmit={(event) => void submit(event)}>
      <PinField
        label={pinWords.pin}
        value={pin}
        onChange={(typed) => {
          setPin(typed);
          setError(null);
        }}
        error={waitMs > 0 ? pinWords.waiting(waitMs) : error}
        withPad
        autoFocus
      />
      <Button look="main" type="submit" wide busy={busy}>
        {pinWords.open}
      </Button>
      <p class="door-forgot">
        <span class="quiet">{pinWords.forgot}</span>
        <Button look="plain" onPress={onForgot}>
          {pinWords.useCode}
        </Button>
      </p>
    </form>
  );
}
