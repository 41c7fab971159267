import type { ChildView } from "#domain/report/views";
import { askingWords } from "#locales/asking-words";
import type { Call } from "#messages/client";
import { AskForm } from "../asking/ask-form.tsx";
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
  const { asking } = view;
  if (asking === undefined) return null;
  return (
    <LeafPane title={askingWords.title} onBack={onBack}>
      {asking.waiting === null ? (
        <AskForm call={call} what="minutes" leftToday={asking.leftToday} onAsked={onChanged} />
      ) : (
        <Asked call={call} withCode={asking.withCode} onParent={onParent} onGiven={onChanged} />
      )}
    </LeafPane>
  );
}
