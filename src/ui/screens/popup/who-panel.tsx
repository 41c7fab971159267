import { whoWords } from "#locales/who-words";
import { Lamp } from "../../components/lamp.tsx";
import { useHeadingFocus } from "../../hooks/use-heading-focus.ts";
import { WhoTiles } from "../who/who-tiles.tsx";
import type { Call } from "#messages/client";

type Props = { readonly call: Call; readonly onChosen: () => void; readonly onGrownUp: () => void };

/** "Who's here?" in the popup, where nobody is chosen. */
export function WhoPanel({ call, onChosen, onGrownUp }: Props) {
  const heading = useHeadingFocus();
  return (
    <div class="who-panel fade">
      <Lamp state="dark" size={48} />
      <h2 class="state-headline" ref={heading} tabIndex={-1}>
        {whoWords.title}
      </h2>
      <WhoTiles call={call} onChosen={onChosen} onGrownUp={onGrownUp} />
    </div>
  );
}
