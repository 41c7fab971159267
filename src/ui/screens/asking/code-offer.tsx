import { useState } from "preact/hooks";
import { codeWords } from "#locales/code-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { CodeForm } from "./code-form.tsx";

/** "I have a code", and the field for it in its place. */
export function CodeOffer({ call, onGiven }: { readonly call: Call; readonly onGiven: () => void }) {
  const [isOpen, open] = useState(false);
  if (isOpen) return <CodeForm call={call} onGiven={onGiven} />;
  return (
    <Button look="quiet" wide onPress={() => open(true)}>
      {codeWords.have}
    </Button>
  );
}
