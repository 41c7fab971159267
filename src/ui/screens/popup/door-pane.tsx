import { pinWords } from "#locales/pin-words";
import type { Call } from "#messages/client";
import { Door } from "../door/door.tsx";
import type { Opened } from "../door/opened.ts";
import { LeafPane } from "./leaf-pane.tsx";

type Props = { readonly call: Call; readonly onBack: () => void; readonly onOpen: (opened: Opened) => void };

export function DoorPane({ call, onBack, onOpen }: Props) {
  return (
    <LeafPane title={pinWords.title} onBack={onBack}>
      <Door call={call} onOpen={onOpen} resumes />
    </LeafPane>
  );
}
