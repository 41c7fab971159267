import { useState } from "preact/hooks";
import type { ChildView } from "#domain/report/views";
import { askingWords } from "#locales/asking-words";
import type { Call } from "#messages/client";
import { AskForm } from "../asking/ask-form.tsx";
import { CodeOffer } from "../asking/code-offer.tsx";
import { Asked } from "../asking/asked.tsx";
import { LeafPane } from "./leaf-pane.tsx";

type Props = {
  readonly call: Call;
  readonly view: ChildView;
  readonly onChanged: () => void;
  readonly onBack: () => void;
  readonly onParent: () => void;
};

/** Asking in the popup: the sheet, then what became of it. */
export function AskPane({ call, view, onChanged, onBack, onParent }: Props) {
  const [isNew, setNew] = useState(false);
  const { asking } = view;
  if (asking === undefined) return null;
  const what = view.state === "paused" ? "pause-end" : "minutes";
  const asked = () => {
    setNew(true);
    onChanged();
  };
  return (
    <LeafPane title={askingWords.asks[what]} onBack={onBack}>
      {asking.waiting === null ? (
        <div class="asking">
          <AskForm call={call} what={what} asking={asking} onAsked={asked} />
          {asking.withCode && what !== "pause-end" && <CodeOffer call={call} onGiven={onChanged} />}
        </div>
      ) : (
        <Asked {...{ call, asking, onParent }} timeZone={view.timeZone} isNew={isNew} onGiven={onChanged} />
      )}
    </LeafPane>
  );
}
