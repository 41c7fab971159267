import { whoWords } from "#locales/who-words";
import type { Call } from "#messages/client";
import { WhoTiles } from "../who/who-tiles.tsx";
import { LeafPane } from "./leaf-pane.tsx";

type Props = { readonly call: Call; readonly onBack: () => void; readonly onGrownUp: () => void };

/** "Who's here?", asked by whoever wants to switch. */
export function WhoPane({ call, onBack, onGrownUp }: Props) {
  return (
    <LeafPane title={whoWords.title} onBack={onBack}>
      <WhoTiles call={call} onChosen={onBack} onGrownUp={onGrownUp} />
    </LeafPane>
  );
}
