import type { Plan } from "#domain/plan/plan";
import { welcomeWords } from "#locales/welcome-words";
import { Chip } from "../../components/chip.tsx";
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
      <div class="chips">
        {offers.map((offer) => (
          <Chip key={offer.name} label={offer.name} isOn={offer.isOn} onToggle={(isOn) => onChange(offer.turn(isOn))} />
        ))}
      </div>
      <p class="quiet chips-line">
        {offers.some(({ name }) => name === words.messages) ? words.messagesLine : words.keepOpenLine}
      </p>
    </fieldset>
  );
}
