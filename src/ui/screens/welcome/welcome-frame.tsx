import type { ComponentChildren } from "preact";
import type { SetupStep } from "#domain/report/parent-views";
import { commonWords } from "#locales/common-words";
import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { ProgressDots } from "../../components/progress-dots.tsx";

/** The first screen is the door mat; six steps follow it. */
const DOTTED: readonly SetupStep[] = ["use", "pin", "child", "plan", "switches", "done"];

type Props = {
  readonly step: SetupStep;
  readonly onBack: (() => void) | null;
  readonly trouble: string | null;
  readonly children: ComponentChildren;
};

export function WelcomeFrame({ step, onBack, trouble, children }: Props) {
  const at = DOTTED.indexOf(step) + 1;
  return (
    <main class="column welcome">
      <div class="welcome-top">
        {at > 0 && <ProgressDots at={at} of={DOTTED.length} label={welcomeWords.progress(at, DOTTED.length)} />}
        {onBack !== null && (
          <Button look="plain" onPress={onBack}>
            {commonWords.back}
          </Button>
        )}
      </div>
      <p class="field-error" role="alert">
        {trouble}
      </p>
      {children}
    </main>
  );
}
