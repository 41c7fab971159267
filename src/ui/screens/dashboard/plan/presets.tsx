import { useState } from "preact/hooks";
import { presetPlan } from "#domain/plan/preset-plan";
import type { Plan, RulePart } from "#domain/plan/plan";
import { RULE_PARTS } from "#domain/plan/rule-parts";
import { editorWords as words } from "#locales/editor-words";
import { partSentences } from "#locales/part-sentences";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import { NOTHING_TAPPED, PresetProposals, withTapped } from "./preset-proposals.tsx";
import type { SectionProps } from "./section-props.ts";

/** An age within each of the presets' bands. */
const AGES = [7, 10, 14, 16] as const;
/** What a parent opened or added one by one stays as it is, but for an exception that is tapped here. */
const KEPT: readonly RulePart[] = ["opened", "ownSites", "pages", "embeds"];
const TAKEN = RULE_PARTS.filter((part) => !KEPT.includes(part));

type Props = Pick<SectionProps, "rules" | "freeWeekdays" | "set">;

/** Plans to begin with, by age: what each will do is read before it is written into the sentences below. */
export function Presets({ rules, freeWeekdays, set }: Props) {
  const [age, chooseAge] = useState<(typeof AGES)[number] | null>(null);
  const [tapped, tap] = useState(NOTHING_TAPPED);
  const choose = (one: typeof age) => {
    chooseAge(one);
    tap(NOTHING_TAPPED);
  };
  const preset = age === null ? null : { ...presetPlan(age), ageExceptions: rules.ageExceptions };
  const take = (plan: Plan) => {
    for (const part of TAKEN) if (plan[part] !== rules[part]) set(part, plan[part]);
    choose(null);
  };
  return (
    <details class="card presets">
      <summary>{words.presets}</summary>
      <p class="quiet">{words.presetLine}</p>
      <div class="chips">
        {AGES.map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={age === one}
            onClick={() => choose(age === one ? null : one)}
          >
            {words.bands[one]}
          </button>
        ))}
      </div>
      {preset !== null && age !== null && (
        <>
          <ul class="plan-sentences">
            {TAKEN.flatMap((part) => partSentences(preset, part, { siteName, freeWeekdays })).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <PresetProposals age={age} plan={preset} freeWeekdays={freeWeekdays} tapped={tapped} onTap={tap} />
          <Button look="quiet" onPress={() => take(withTapped(preset, tapped))}>
            {words.usePreset}
          </Button>
        </>
      )}
    </details>
  );
}
