import { useState } from "preact/hooks";
import { assertNever } from "#domain/assert-never";
import type { ByCodeReply } from "#domain/report/by-code-reply";
import { codeWords } from "#locales/code-words";
import { commonWords } from "#locales/common-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";

/** A code that a parent reads out. What is given says so, and is told to the page. */
export function CodeForm({ call, onGiven }: { readonly call: Call; readonly onGiven: () => void }) {
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [given, setGiven] = useState<string | null>(null);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy || code.trim() === "") return;
    setBusy(true);
    const reply = await call("grant/by-code", { code });
    setBusy(false);
    if (!reply.ok) return setTrouble(commonWords.failed);
    if (reply.value.kind !== "given") return setTrouble(sayNo(reply.value));
    setGiven(codeWords.given(reply.value.minutes));
    onGiven();
  };
  if (given !== null) return <p role="status">{given}</p>;
  return (
    <form class="asking" onSubmit={(event) => void submit(event)}>
      <Field label={codeWords.code} hint={codeWords.call} error={trouble}>
        {(field) => (
          <input
            {...field}
            class="input code-input"
            dir="ltr"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={12}
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button look="quiet" type="submit" wide busy={busy}>
        {codeWords.use}
      </Button>
    </form>
  );
}

function sayNo(reply: Exclude<ByCodeReply, { kind: "given" }>): string {
  switch (reply.kind) {
    case "used":
    case "enough":
    case "unlike":
      return codeWords[reply.kind];
    case "wrong":
      return reply.waitMs > 0 ? `${codeWords.wrong} ${codeWords.waiting(reply.waitMs)}` : codeWords.wrong;
    case "waiting":
      return codeWords.waiting(reply.waitMs);
    default:
      return assertNever(reply);
  }
}
