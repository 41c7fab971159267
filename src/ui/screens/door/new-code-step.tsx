import { useState } from "preact/hooks";
import { pinWords } from "#locales/pin-words";
import { Button } from "../../components/button.tsx";
import { useHeadingFocus } from "../../hooks/use-heading-focus.ts";
import { RecoveryCodeCard } from "./recovery-code-card.tsx";

/** The old code has been used up: here is the next, shown once. */
export function NewCodeStep({ code, onDone }: { readonly code: string; readonly onDone: () => void }) {
  const [isWritten, setWritten] = useState(false);
  const heading = useHeadingFocus();
  return (
    <div class="door">
      <h2 ref={heading} tabIndex={-1}>
        {pinWords.newCodeTitle}
      </h2>
      <RecoveryCodeCard code={code} />
      <label class="check">
        <input type="checkbox" checked={isWritten} onChange={(event) => setWritten(event.currentTarget.checked)} />
        {pinWords.written}
      </label>
      <Button look="main" wide busy={!isWritten} onPress={onDone}>
        {pinWords.goOn}
      </Button>
    </div>
  );
}
