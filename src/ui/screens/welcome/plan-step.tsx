import { SITES } from "#domain/catalogue/index";
import { MOST_CHILDREN } from "#domain/plan/household-limits";
import type { SetupView } from "#domain/report/parent-views";
import { USUAL_FREE_WEEKDAYS } from "#domain/time/usual-free-weekdays";
import { ageSentences } from "#locales/age-sentences";
import { partSentences } from "#locales/part-sentences";
import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { KeepOpenChips } from "./keep-open-chips.tsx";
import { PlanNights } from "./plan-nights.tsx";
import { PlanMinutes } from "./plan-minutes.tsx";
import { Screen } from "./screen.tsx";
import type { Welcome } from "./use-welcome.ts";

const words = welcomeWords.plan;
/** What the plan decides beside its fields, its chips and the ages. */
const SAID = [
  ...(["budgets", "spareMinutes", "closedTimes", "schoolUse", "embeds"] as const),
  ...(["closed", "openWhenSpent", "requestsADay"] as const),
];
const nameOf = (id: string): string => SITES.find((site) => site.id === id)?.name ?? id;

/** The plan as the sentences that the family would say, with its figures as fields. */
export function PlanStep({ view, welcome }: { readonly view: SetupView; readonly welcome: Welcome }) {
  const { child } = welcome;
  if (child === null) return null;
  const today = Temporal.Now.plainDateISO(view.guess.timeZone).toString();
  const plan = welcome.planDraft ?? child.plan;
  const submit = (event: Event) => {
    event.preventDefault();
    void welcome.plan(plan);
  };
  const plain = [
    ...SAID.flatMap((part) => partSentences(plan, part, { siteName: nameOf, freeWeekdays: USUAL_FREE_WEEKDAYS })),
    ...ageSentences(SITES, child.country, plan.minimumAge, today),
  ];
  return (
    <Screen headline={words.headline}>
      <form onSubmit={submit}>
        <ul class="plan-sentences">
          <PlanMinutes name={child.name} plan={plan} onChange={welcome.keepPlan} />
          <PlanNights plan={plan} onChange={welcome.keepPlan} />
          {plain.map((sentence) => (
            <li key={sentence} class="plain-sentence">
              {sentence}
            </li>
          ))}
        </ul>
        <KeepOpenChips child={child} plan={plan} today={today} onChange={welcome.keepPlan} />
        <p class="quiet">{words.caution}</p>
        <div class="actions">
          <Button look="main" type="submit">
            {words.go}
          </Button>
          {view.children.length < MOST_CHILDREN && (
            <Button look="plain" onPress={() => void welcome.another(plan)}>
              {words.another}
            </Button>
          )}
        </div>
      </form>
    </Screen>
  );
}
