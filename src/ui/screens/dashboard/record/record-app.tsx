import { useEffect, useMemo, useState } from "preact/hooks";
import type { RecordPart } from "#domain/record/record-views";
import { commonWords } from "#locales/common-words";
import { recordWords as words } from "#locales/record-words";
import type { Call } from "#messages/client";
import type { Reply } from "#messages/protocol";
import { Button } from "../../../components/button.tsx";
import { hearChanges } from "../../../changes.ts";
import { ownRecord } from "./record-source.ts";
import { RecordView } from "./record-view.tsx";

/** Who is here may change while the page is open: then it is theirs, or nobody's. */
const ASK_EVERY_MS = 10_000;

type Props = {
  readonly call: Call;
  /** The computer's date, `YYYY-MM-DD`: near enough to ask what the household's is. */
  readonly date: string;
  readonly print: () => void;
};

/** A child's own record, in a tab of its own, without a door: the same screens as the parent's, and nobody else's figures. */
export function RecordApp({ call, date, print }: Props) {
  const [reply, set] = useState<Reply<RecordPart> | null>(null);
  const source = useMemo(() => ownRecord(call), [call]);
  useEffect(() => {
    const life = new AbortController();
    const ask = (): void =>
      void source.days({ from: date, to: date, detail: false }).then((answer) => {
        if (!life.signal.aborted) set(answer);
      });
    ask();
    addEventListener("focus", ask, { signal: life.signal });
    hearChanges(ask, life.signal);
    const timer = setInterval(ask, ASK_EVERY_MS);
    life.signal.addEventListener("abort", () => clearInterval(timer));
    return () => life.abort();
  }, [source]);
  return (
    <main class="record record-own">
      <div class="page-head">
        <h1>{words.mine}</h1>
        {reply?.ok === true && (
          <Button look="quiet" onPress={print}>
            {words.print}
          </Button>
        )}
      </div>
      {reply?.ok === true && (
        <>
          <p>{reply.value.child.name}</p>
          <p class="quiet">{words.mineLine}</p>
          <RecordView
            key={reply.value.child.id}
            source={source}
            today={reply.value.today}
            hasSiblings={false}
            print={print}
          />
        </>
      )}
      {reply?.ok === false && <p role="status">{reply.error === "not-now" ? words.nobody : commonWords.failed}</p>}
    </main>
  );
}
