import { useEffect, useState } from "preact/hooks";
import type { Call } from "#messages/client";
import type { Opened } from "./opened.ts";
import { PinStep } from "./pin-step.tsx";
import { RecoveryStep } from "./recovery-step.tsx";
import { LostStep } from "./lost-step.tsx";
import { NewCodeStep } from "./new-code-step.tsx";

type Props = {
  readonly call: Call;
  readonly onOpen: (opened: Opened) => void;
  /** Takes over a session that another page of ours left open. Not where a child stands before the page. */
  readonly resumes?: boolean;
};
type Step =
  | { readonly at: "pin" }
  | { readonly at: "recovery" | "lost" }
  | { readonly at: "new-code"; readonly token: string; readonly code: string };

/** A session lives five minutes after the last input; the background says so again at the first touch. */
const FRESH_SESSION_MS = 300_000;

/** The one door to what a parent decides, wherever it stands: PIN, or recovery code with a new PIN and a new code. */
export function Door({ call, onOpen, resumes = false }: Props) {
  const [step, go] = useState<Step>({ at: "pin" });
  useEffect(() => {
    if (!resumes) return;
    // A door that a parent left open a moment ago is still open; where it is not, the PIN is on the screen already.
    void call("door/resume", {}).then((reply) => {
      if (reply.ok) onOpen({ kind: "open", ...reply.value, wrongTries: null });
    });
  }, []);
  if (step.at === "recovery") {
    return (
      <RecoveryStep
        call={call}
        onBack={() => go({ at: "pin" })}
        onLost={() => go({ at: "lost" })}
        onRecovered={(token, code) => go({ at: "new-code", token, code })}
      />
    );
  }
  if (step.at === "lost") return <LostStep onBack={() => go({ at: "recovery" })} />;
  if (step.at === "new-code") {
    const opened: Opened = { kind: "open", token: step.token, leftMs: FRESH_SESSION_MS, wrongTries: null };
    return <NewCodeStep code={step.code} onDone={() => onOpen(opened)} />;
  }
  return <PinStep call={call} onOpen={onOpen} onForgot={() => go({ at: "recovery" })} />;
}
