import { useEffect, useState } from "preact/hooks";
import type { WhoView } from "#domain/report/who-views";
import { commonWords } from "#locales/common-words";
import { whoWords } from "#locales/who-words";
import type { Call } from "#messages/client";
import { Field } from "../../components/field.tsx";

/** Being asked is what pays a wait. */
const ASK_MS = 5_000;
const DIGITS = 4;

type Props = { readonly call: Call; readonly tile: WhoView["tiles"][number]; readonly onChosen: () => void };

/** Four digits, sent as soon as the fourth is there. */
export function ChildCodeField({ call, tile, onChosen }: Props) {
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [waitMs, setWait] = useState(tile.waitMs);

  useEffect(() => {
    if (waitMs === 0) return;
    const timer = setInterval(() => {
      void call("who/view", {}).then((reply) => {
        const found = reply.ok ? reply.value.tiles.find(({ id }) => id === tile.id) : undefined;
        if (found !== undefined) setWait(found.waitMs);
      });
    }, ASK_MS);
    return () => clearInterval(timer);
  }, [waitMs === 0]);

  const send = async (code: string) => {
    const reply = await call("who/choose", { child: tile.id, code });
    setTyped("");
    if (!reply.ok) return setError(commonWords.failed);
    if (reply.value.kind === "chosen") return onChosen();
    setWait(reply.value.waitMs);
    setError(reply.value.kind === "wrong" ? whoWords.wrong(tile.name) : null);
  };
  const type = (digits: string) => {
    setError(null);
    setTyped(digits);
    if (digits.length === DIGITS) void send(digits);
  };

  return (
    <div class="who-code enter">
      <Field label={whoWords.codeOf(tile.name)} error={waitMs > 0 ? whoWords.waiting(waitMs) : error}>
        {(given) => (
          <input
            {...given}
            class="input input-four"
            type="password"
            inputMode="numeric"
            autocomplete="off"
            autofocus
            maxLength={DIGITS}
            value={typed}
            onInput={(event) => type(event.currentTarget.value.replaceAll(/\D/g, "").slice(0, DIGITS))}
          />
        )}
      </Field>
    </div>
  );
}
