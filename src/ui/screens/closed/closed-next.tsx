import { canAsk } from "#domain/asking/can-ask";
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
  /** The way back to the site is the main button already. */
  readonly isBeside: boolean;
  /** Null while the sheet for it is open. */
  readonly onAsk: (() => void) | null;
  readonly onChanged: () => void;
};

/** What now: on to a page that is open again or may settle, else ask, else be done ("I'm done" closes the tab). */
export function ClosedNext({ call, view, isBeside, onAsk, onChanged }: Props) {
  const carryOn = () => void call("closed/carry-on", {});
  const done = () => void call("closed/done", {});
  if (view?.openAgain === true) {
    return (
      <Button look="main" onPress={carryOn}>
        {closedPageWords.carryOn}
      </Button>
    );
  }
  // The tiles are the next step; a second button would be one too many.
  if (view?.reason === "nobody-chosen") return null;
  const isUnsettled = view?.reason === "guard-silent";
  const what = view?.asking === undefined ? null : whatToAsk(view.reason);
  const spare = view?.reason.endsWith("-spent") === true ? (view.asking?.spare ?? null) : null;
  const takeSpare = () => void call("grant/spare", {}).then(onChanged);
  const isNo = view?.asking?.answered?.kind === "no";
  // A no to the last question of the day is not argued with here.
  const isOver = isNo && view.asking?.leftToday === 0;
  const isAskable = what !== null && !isOver && view?.asking !== undefined && canAsk(view.asking);
  return (
    <>
      {isUnsettled && (
        <Button look="main" onPress={carryOn}>
          {commonWords.tryAgain}
        </Button>
      )}
      {spare !== null && (
        <Button look="main" onPress={takeSpare}>
          {askingWords.useSpare(spare.minutes)}
        </Button>
      )}
      {isAskable && onAsk !== null && (
        <Button look={spare === null && !isBeside ? "main" : "quiet"} onPress={onAsk}>
          {isNo ? askingWords.sayWhy : askingWords.asks[what]}
        </Button>
      )}
      <Button
        look={isBeside || isUnsettled || isAskable || view?.reason === "turn-ended" ? "quiet" : "main"}
        onPress={done}
      >
        {commonWords.imDone}
      </Button>
    </>
  );
}
