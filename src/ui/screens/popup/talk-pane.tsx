import { popupWords } from "#locales/popup-words";
import { HelplineList } from "../../components/helpline-list.tsx";
import { LeafPane } from "./leaf-pane.tsx";

export function TalkPane({ country, onBack }: { readonly country: string | null; readonly onBack: () => void }) {
  return (
    <LeafPane title={popupWords.talk} onBack={onBack}>
      <p class="quiet">{popupWords.talkLine}</p>
      <HelplineList country={country} />
    </LeafPane>
  );
}
