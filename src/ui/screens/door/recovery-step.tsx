import { useEffect, useState } from "preact/hooks";
import { readRecoveryCode } from "#domain/door/recovery-code";
import { commonWords } from "#locales/common-words";
import { pinWords } from "#locales/pin-words";
import type { GrownUpId } from "#domain/ids";
import type { Call } from "#messages/client";
import type { ReplyOf } from "#messages/protocol";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { NewPinFields } from "./new-pin-fields.tsx";
import { WhosePin } from "./whose-pin.tsx";
import { useNewPin } from "./use-new-pin.ts";
import { refusalLine } from "../../refusal-line.ts";

type Props = {
  readonly call: Call;
  readonly onBack: () => void;
  readonly onLost: () => void;
  readonly onRecovered: (token: string, newCode: string) => void;
};

export function RecoveryStep({ call, onBack, onLost, onRecovered }: Props) {
  const [code, setCode] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const made = useNewPin();
  const [grownUps, setGrownUps] = useState<ReplyOf<"door/grown-ups">["grownUps"]>([]);
  const [whose, choose] = useState<GrownUpId | null>(null);
  useEffect(() => {
    void call("door/grown-ups", {}).then((reply) => reply.ok && setGrownUps(reply.value.grownUps));
  }, []);

  const submit = async (event: Event) => {
    event.preventDefault();
    const written = readRecoveryCode(code);
    const newPin = made.read();
    setError(written.ok ? null : written.error);
    if (!written.ok || newPin === null || busy) return;
    setBusy(true);
    const reply = await call("door/recover", { code: written.value, newPin, grownUp: whose });
    setBusy(false);
    if (!reply.ok) return setError(refusalLine(reply.say));
    if (reply.value.kind === "recovered") return onRecovered(reply.value.token, reply.value.recoveryCode);
    setError(reply.value.kind === "waiting" ? pinWords.waitingCode(reply.value.waitMs) : pinWords.wrongCode);
  };

  return (
    <form class="door" onSubmit={(event) => void submit(event)}>
      <Field label={pinWords.code} hint={pinWords.codeHint} error={error}>
        {(given) => (
          <input
            {...given}
            class="input input-code"
            dir="ltr"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            autofocus
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        )}
      </Field>
      {grownUps.length > 1 && <WhosePin grownUps={grownUps} whose={whose} onChoose={choose} />}
      <NewPinFields made={made} label={pinWords.newPin} />
      <div class="actions">
        <Button look="main" type="submit" busy={busy}>
          {pinWords.setNew}
        </Button>
        <Button look="plain" onPress={onBack}>
          {commonWords.back}
        </Button>
      </div>
      <p class="door-forgot">
        <span class="quiet">{pinWords.noCode}</span>
        <Button look="plain" onPress={onLost}>
          {pinWords.whatNow}
        </Button>
      </p>
    </form>
  );
}
