import { useState } from "preact/hooks";
import { whatToAsk } from "#domain/asking/what-to-ask";
import type { ClosedView } from "#domain/report/views";
import { askingWords } from "#locales/asking-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { AskForm } from "../asking/ask-form.tsx";
import { CodeOffer } from "../asking/code-offer.tsx";
import { Asked } from "../asking/asked.tsx";

type Props = {
  readonly call: Call;
  readonly view: ClosedView;
  readonly onChanged: () => void;
  readonly onTakenBack: () => void;
  readonly onParent: () => void;
};

/** Asking in place: the sheet, what became of it, and the way to take it back. */
export function AskHere({ call, view, onChanged, onTakenBack, onParent }: Props) {
  const [isAsked, setAsked] = useState(false);
  const what = whatToAsk(view.reason);
  const { asking } = view;
  if (asking === undefined || what === null) return null;
  const { waiting } = asking;
  if (waiting !== null) {
    const takeBack = () => void call("request/take-back", { request: waiting.id }).then(onTakenBack);
    return (
      <section class="closed-ask enter">
        <Asked {...{ call, asking, onParent }} timeZone={view.timeZone} isNew={isAsked} onGiven={onChanged} />
        <Button look="plain" onPress={takeBack}>
          {askingWords.takeBack}
        </Button>
      </section>
    );
  }
  const asked = () => {
    setAsked(true);
    onChanged();
  };
  return (
    <section class="closed-ask enter">
      <h2>{askingWords.asks[what]}</h2>
      <AskForm call={call} what={what} asking={asking} onAsked={asked} />
      {asking.withCode && what !== "pause-end" && <CodeOffer call={call} onGiven={onChanged} />}
    </section>
  );
}
