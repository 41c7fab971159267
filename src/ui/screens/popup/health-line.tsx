import type { HealthView } from "#domain/report/parent-views";
import { parentWords } from "#locales/parent-words";
import { Button } from "../../components/button.tsx";

type Which = "private-windows" | "hosts" | "toolbar-icon" | "plan";

/** All well, or the one thing that needs a person, with the way there. */
export function HealthLine({ health, onFix }: { readonly health: HealthView; readonly onFix: (which: Which) => void }) {
  const needs = parentWords.health(health);
  return (
    <p class="health">
      <span class={`health-dot${needs === null ? "" : " health-dot-needs"}`} aria-hidden="true" />
      {needs?.text ?? parentWords.allWell}
      {needs !== null && (
        <Button look="plain" onPress={() => onFix(needs.which)}>
          {needs.which === "plan" ? parentWords.keepPlan : parentWords.fix}
        </Button>
      )}
    </p>
  );
}
