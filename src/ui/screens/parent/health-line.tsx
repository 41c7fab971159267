import type { HealthView } from "#domain/report/parent-views";
import { parentWords } from "#locales/parent-words";
import { Button } from "../../components/button.tsx";

type Which = "private-windows" | "hosts" | "toolbar-icon" | "plan" | "record";

type Props = {
  readonly health: HealthView;
  /** A full disk has no button: room is made elsewhere. Nor has storage: the dashboard asks for it whenever it opens. */
  readonly onFix: (which: Which) => void;
};

/** All well, or the one thing that needs a person, with the way there. */
export function HealthLine({ health, onFix }: Props) {
  const needs = parentWords.health(health);
  const which = needs === null || needs.which === "disk" || needs.which === "storage" ? null : needs.which;
  return (
    <p class="health">
      <span class={`health-dot${needs === null ? "" : " health-dot-needs"}`} aria-hidden="true" />
      {needs?.text ?? parentWords.allWell}
      {which !== null && (
        <Button look="plain" onPress={() => onFix(which)}>
          {which === "plan" ? parentWords.keepPlan : parentWords.fix}
        </Button>
      )}
    </p>
  );
}
