import { useState } from "preact/hooks";
import type { ClosedView } from "#domain/report/views";
import type { Call } from "#messages/client";
import { askingWords } from "#locales/asking-words";
import { closedPageWords } from "#locales/closed-page-words";
import { Avatar } from "../../components/avatar.tsx";
import { Button } from "../../components/button.tsx";
import { HelplineList } from "../../components/helpline-list.tsx";
import { LooksWrong } from "./looks-wrong.tsx";
import { ParentHere } from "./parent-here.tsx";

type Props = {
  readonly call: Call;
  readonly view: ClosedView | null;
  readonly tabId: number | null;
  readonly onChanged: () => void;
  readonly isParent: boolean;
  readonly setParent: (isParent: boolean) => void;
};

/** The side doors: the parent, whose plan it is, and someone to talk to. */
export function ClosedFoot({ call, view, tabId, onChanged, isParent, setParent }: Props) {
  const [isWrong, setWrong] = useState(false);
  const child = view?.child ?? null;
  return (
    <footer class="closed-foot">
      <div class="closed-foot-row">
        {view !== null && !view.openAgain && view.site !== null && child !== null && (
          <Button look="plain" expanded={isWrong} onPress={() => setWrong(!isWrong)}>
            {askingWords.looksWrong}
          </Button>
        )}
        <Button look="plain" expanded={isParent} onPress={() => setParent(!isParent)}>
          {closedPageWords.imTheParent}
        </Button>
        {child !== null && (
          <span class="closed-child">
            <Avatar avatar={child.avatar} colour={child.colour} />
            {child.name}
          </span>
        )}
      </div>
      {isWrong && <LooksWrong call={call} onClose={() => setWrong(false)} />}
      {isParent && <ParentHere {...{ call, view, tabId, onChanged }} />}
      <details>
        <summary>{closedPageWords.talk}</summary>
        <HelplineList country={view?.country ?? null} />
      </details>
    </footer>
  );
}
