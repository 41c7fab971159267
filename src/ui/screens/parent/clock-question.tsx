import type { ParentView } from "#domain/report/parent-views";
import { parentWords } from "#locales/parent-words";
import { Button } from "../../components/button.tsx";

type Props = {
  readonly clock: NonNullable<ParentView["clock"]>;
  readonly timeZone: string;
  readonly onConfirm: () => void;
};

/** The computer's clock is not believed: it jumped, or ours was lost. Only a parent can say that it is right. */
export function ClockQuestion({ clock, timeZone, onConfirm }: Props) {
  const say = clock.kind === "lost" ? parentWords.clockLost : parentWords.clockMoved;
  return (
    <section class="panel">
      <p>{say(clock.claimsMs, timeZone)}</p>
      <Button look="quiet" onPress={onConfirm}>
        {parentWords.clockIsRight}
      </Button>
    </section>
  );
}
