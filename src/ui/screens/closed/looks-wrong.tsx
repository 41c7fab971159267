import { useState } from "preact/hooks";
import { askingWords } from "#locales/asking-words";
import { commonWords } from "#locales/common-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";

/** "This looks wrong": what the parent will see is said before it is sent. */
export function LooksWrong({ call, onClose }: { readonly call: Call; readonly onClose: () => void }) {
  const [said, say] = useState<string | null>(null);
  const send = async () => {
    const reply = await call("request/wrongly-closed", {});
    say(reply.ok ? askingWords.thanks : reply.error === "not-now" ? askingWords.noneLeft : commonWords.failed);
  };
  if (said !== null) return <p role="status">{said}</p>;
  return (
    <section class="closed-door enter">
      <p>{askingWords.looksWrongLine}</p>
      <div class="actions">
        <Button look="quiet" onPress={() => void send()}>
          {askingWords.sendWrong}
        </Button>
        <Button look="plain" onPress={onClose}>
          {askingWords.neverMind}
        </Button>
      </div>
    </section>
  );
}
