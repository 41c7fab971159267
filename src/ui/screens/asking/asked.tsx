import type { AskingView } from "#domain/asking/asking-view";
import { askingWords } from "#locales/asking-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { CodeOffer } from "./code-offer.tsx";

type Props = {
  readonly call: Call;
  readonly asking: AskingView;
  readonly timeZone: string;
  /** It was asked a moment ago: then what that means is said in full. */
  readonly isNew: boolean;
  readonly onParent: () => void;
  readonly onGiven: () => void;
};

/** The truth about what was asked, and the ways on from here. */
export function Asked({ call, asking, timeZone, isNew, onParent, onGiven }: Props) {
  const { waiting, withCode } = asking;
  return (
    <div class="asking">
      <div role="status">
        {isNew ? (
          <>
            <p class="asking-kept">{askingWords.kept}</p>
            <p>{askingWords.keptLine}</p>
          </>
        ) : (
          waiting !== null && <p>{askingWords.waiting(waiting, timeZone)}</p>
        )}
      </div>
      <Button look="quiet" wide onPress={onParent}>
        {askingWords.parentIsHere}
      </Button>
      {withCode && <CodeOffer call={call} onGiven={onGiven} />}
    </div>
  );
}
