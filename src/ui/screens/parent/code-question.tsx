import { familyWords } from "#locales/family-words";
import { Button } from "../../components/button.tsx";

type Props = { readonly onAtHand: () => void; readonly onFamily: () => void };

/** Every three months: a code that nobody finds any more is renewed while somebody can still open the door. */
export function CodeQuestion({ onAtHand, onFamily }: Props) {
  return (
    <section class="panel">
      <p>{familyWords.askCode}</p>
      <div class="actions">
        <Button look="quiet" onPress={onAtHand}>
          {familyWords.atHand}
        </Button>
        <Button look="plain" onPress={onFamily}>
          {familyWords.newCode}
        </Button>
      </div>
    </section>
  );
}
