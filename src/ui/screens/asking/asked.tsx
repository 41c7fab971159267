import { useState } from "preact/hooks";
import { askingWords } from "#locales/asking-words";
import { codeWords } from "#locales/code-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { CodeForm } from "./code-form.tsx";

type Props = {
  readonly call: Call;
  readonly withCode: boolean;
  readonly onParent: () => void;
  readonly onGiven: () => void;
};

/** The truth about what was asked, and the ways on from here. */
export function Asked({ call, withCode, onParent, onGiven }: Props) {
  const [isCode, setCode] = useState(false);
  return (
    <div class="asking">
      <div role="status">
        <p class="asking-kept">{askingWords.kept}</p>
        <p>{askingWords.keptLine}</p>
      </div>
      <div class="actions">
        <Button look="quiet" onPress={onParent}>
          {askingWords.parentIsHere}
        </Button>
        {withCode && !isCode && (
          <Button look="quiet" onPress={() => setCode(true)}>
            {codeWords.have}
          </Button>
        )}
      </div>
      {isCode && <CodeForm call={call} onGiven={onGiven} />}
    </div>
  );
}
