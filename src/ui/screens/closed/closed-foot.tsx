import type { ClosedView } from "#domain/report/views";
import type { Call } from "#messages/client";
import { closedPageWords } from "#locales/closed-page-words";
import { Avatar } from "../../components/avatar.tsx";
import { Button } from "../../components/button.tsx";
import { HelplineList } from "../../components/helpline-list.tsx";
import { ParentHere } from "./parent-here.tsx";

type Props = {
  readonly call: Call;
  readonly view: ClosedView | null;
  readonly isParent: boolean;
  readonly showParent: (is: boolean) => void;
  readonly onChanged: () => void;
};

/** The side doors: the parent, whose plan it is, and someone to talk to. */
export function ClosedFoot({ call, view, isParent, showParent, onChanged }: Props) {
  const child = view?.child ?? null;
  return (
    <footer class="closed-foot">
      <div class="closed-foot-row">
        <Button look="plain" expanded={isParent} onPress={() => showParent(!isParent)}>
          {closedPageWords.imTheParent}
        </Button>
        {child !== null && (
          <span class="closed-child">
            <Avatar avatar={child.avatar} colour={child.colour} />
            {child.name}
          </span>
        )}
      </div>
      {isParent && <ParentHere call={call} view={view} onChanged={onChanged} />}
      <details>
        <summary>{closedPageWords.talk}</summary>
        <HelplineList country={view?.country ?? null} />
      </details>
    </footer>
  );
}
