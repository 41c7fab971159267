import { whatToAsk } from "#domain/asking/what-to-ask";
import type { ClosedView } from "#domain/report/views";
import type { Call } from "#messages/client";
import { askingWords } from "#locales/asking-words";
import { closedPageWords } from "#locales/closed-page-words";
import { commonWords } from "#locales/common-words";
import { Button } from "../../components/button.tsx";

type Props = {
  readonly call: Call;
  readonly view: ClosedView | null;
  /** Null while the sheet for it is open. */
  readonly onAsk: (() => void) | null;
};

/** What now: on to a page that is open again or may settle, else ask, else be done ("I'm done" closes the tab). */
export function ClosedNext({ call, view, onAsk }: Props) {
  const carryOn = () => void call("closed/carry-on", {});
  const done = () => void call("closed/done", {});
  if (view?.openAgain === true) {
    return (
      <Button look="main" onPress={carryOn}>
        {closedPageWords.carryOn}
      </Button>
    );
  }
  const isUnsettled = view?.reason === "guard-silent";
  const what = view?.asking === undefined ? null : whatToAsk(view.reason);
  const asks = what !== null && onAsk !== null;
  return (
    <>
      {isUnsettled && (
        <Button look="main" onPress={carryOn}>
          {commonWords.tryAgain}
        </Button>
      )}
      {asks && (
        <Button look="main" onPress={onAsk}>
          {what === "opening" ? askingWords.askToOpen : askingWords.ask}
        </Button>
      )}
      <Button look={isUnsettled || what !== null ? "quiet" : "main"} onPress={done}>
        {commonWords.imDone}
      </Button>
    </>
  );
}
