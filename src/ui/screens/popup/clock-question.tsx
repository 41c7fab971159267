import { parentWords } from "#locales/parent-words";
import { Button } from "../../components/button.tsx";

type Props = { readonly claimsMs: number; readonly timeZone: string; readonly onConfirm: () => void };

/** The computer's clock jumped and today is held open against it: only a parent can say that the clock is right. */
export function ClockQuestion({ claimsMs, timeZone, onConfirm }: Props) {
  return (
    <section class="panel">
      <p>{parentWords.clockMoved(claimsMs, timeZone)}</p>
      <Button look="quiet" onPress={onConfirm}>
        {parentWords.clockIsRight}
      </Button>
    </section>
  );
}
