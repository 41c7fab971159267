import type { Plan } from "#domain/plan/plan";
import { planByAgeWords } from "#locales/plan-by-age-words";
import { welcomeWords } from "#locales/welcome-words";
import { SiteChips } from "../../components/site-chips.tsx";
import { keepOpenOffers, type ChildOfPlan } from "./keep-open-offers.ts";

const words = welcomeWords.plan;

type Props = {
  readonly child: ChildOfPlan;
  readonly plan: Plan;
  /** ISO date. */
  readonly today: string;
  readonly onChange: (plan: Plan) => void;
};

/** What is in use already and should not close tonight: by the parent's word, one by one. */
export function KeepOpenChips({ child, plan, today, onChange }: Props) {
  const offers = keepOpenOffers(child, plan, today);
  return (
    <fieldset class="keep-open">
      <legend class="legend">{words.keepOpen}</legend>
      <SiteChips
        choices={offers.map(({ name, isOn, isInSight, turn }) => ({
          label: name,
          isOn,
          isInSight,
          onToggle: (turnsOn) => onChange(turn(turnsOn)),
        }))}
      />
      {offers.some(({ isSupervised }) => isSupervised) && <p class="quiet chips-line">{planByAgeWords.supervised}</p>}
      <p class="quiet chips-line">
        {offers.some(({ name }) => name === words.messages) ? words.messagesLine : words.keepOpenLine}
      </p>
    </fieldset>
  );
}
