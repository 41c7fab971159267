import { holdingOverride } from "#domain/plan/holding-override";
import type { Override, Plan } from "#domain/plan/plan";
import type { FamilyView } from "#domain/report/parent-views";
import { editorWords as words } from "#locales/editor-words";
import { sayOverride } from "#locales/say-override";
import { sayPart } from "#locales/say-part";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";

type Props = { readonly plan: Plan; readonly family: FamilyView; readonly onTake: (plan: Plan) => void };

/** What is otherwise for a while, with its dates and its end, whether it is what holds now, and what it stands before. */
export function ForNow({ plan, family: { today, calendar }, onTake }: Props) {
  const running = plan.overrides.filter(({ lastDate }) => lastDate >= today);
  if (running.length === 0) return null;
  const names = { siteName, freeWeekdays: calendar.freeWeekdays };
  const whether = (override: Override): string => {
    if (override.firstDate > today) return words.comes;
    return holdingOverride(plan, override.part, today) === override ? words.holdsNow : words.waits;
  };
  return (
    <section class="card">
      <h2>{words.forNow}</h2>
      <ul class="plan-sentences">
        {running.map((override, index) => {
          const said = sayOverride(plan, override, names);
          return (
            <li key={index} class="rule">
              <div>
                <p>
                  {said} <strong>{whether(override)}</strong>
                </p>
                <p class="quiet">
                  {words.usually}: {sayPart(plan, override.part, names).join(" ")}
                </p>
              </div>
              <Button
                look="plain"
                label={`${words.endIt}: ${said}`}
                onPress={() => onTake({ ...plan, overrides: plan.overrides.filter((one) => one !== override) })}
              >
                {words.endIt}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
