import { useEffect, useRef, useState } from "preact/hooks";
import { backupWords as words } from "#locales/backup-words";
import { pinWords } from "#locales/pin-words";
import type { Call } from "#messages/client";
import type { Reply } from "#messages/protocol";
import { Button } from "../../components/button.tsx";
import { ChoiceChips } from "../../components/choice-chips.tsx";
import { PinField } from "../../components/pin-field.tsx";
import type { LoadVault } from "./load-vault.ts";
import { makeBackup } from "./make-backup.ts";
import { Progress } from "./progress.tsx";
import { saveFile } from "./save-file.ts";

/** A file may be tried by whoever has it, for as long as they like: shorter is guessed. */
const LEAST_LETTERS = 10;

type Props = {
  readonly call: Call;
  readonly token: string;
  readonly loadVault: LoadVault;
  /** `2026-11-26`, for the file's name. */
  readonly today: string;
  readonly onMade: () => void;
  readonly take: <T>(reply: Reply<T>) => T | null;
};

/** Everything in one file, sealed under a passphrase or, by choice, in the open. */
export function MakeBackupCard({ call, token, loadVault, today, onMade, take }: Props) {
  const [isSealed, seal] = useState(true);
  const [passphrase, type] = useState("");
  const [again, typeAgain] = useState("");
  const [wasSent, send] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const life = useRef<AbortController | null>(null);
  useEffect(() => () => life.current?.abort(), []);

  const isShort = passphrase.length < LEAST_LETTERS;
  const make = async (event: Event) => {
    event.preventDefault();
    send(true);
    if (isSealed && (isShort || passphrase !== again)) return;
    life.current = new AbortController();
    const { signal } = life.current;
    setDone(0);
    const onProgress = (part: number) => !signal.aborted && setDone(part);
    const given = { call, token, vault: await loadVault(), nowMs: Date.now(), signal, onProgress };
    const made = await makeBackup({ ...given, passphrase: isSealed ? passphrase : null });
    setDone(null);
    if (made.kind === "refused") take(made.reply);
    if (made.kind !== "made") return;
    saveFile(`porchlight-backup-${today}.json`, "application/json", made.pieces);
    for (const forget of [type, typeAgain]) forget("");
    send(false);
    onMade();
  };

  if (done !== null) return <Progress label={words.making} done={done} onCancel={() => life.current?.abort()} />;
  return (
    <form class="backup-form" onSubmit={(event) => void make(event)}>
      <ChoiceChips
        label={words.who}
        options={[
          { value: true, text: words.sealed },
          { value: false, text: words.plain },
        ]}
        value={isSealed}
        onChoose={seal}
      />
      <p class="quiet">{isSealed ? words.sealedLine : words.plainLine}</p>
      {isSealed && (
        <>
          <PinField
            label={words.passphrase}
            kind="new-password"
            value={passphrase}
            onChange={type}
            error={wasSent && isShort ? words.short(LEAST_LETTERS) : null}
          />
          <PinField
            label={pinWords.again}
            kind="new-password"
            value={again}
            onChange={typeAgain}
            error={wasSent && !isShort && passphrase !== again ? pinWords.noMatch : null}
          />
        </>
      )}
      <div class="actions">
        <Button look="quiet" type="submit">
          {words.make}
        </Button>
      </div>
    </form>
  );
}
