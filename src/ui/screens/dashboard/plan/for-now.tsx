import type { Plan } from "#domain/plan/plan";
import type { FamilyView } from "#domain/report/views";
import { editorWords as words } from "#locales/editor-words";
import { sayOverride } from "#locales/say-override";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";

type Props = { readonly plan: Plan; readonly family: FamilyView; readonly onTake: (plan: Plan) => void };

/** What is otherwise for a while, each with its dates and its end. */
export function ForNow({ plan, family: { today, calendar }, onTake }: Props) {
  const running = plan.overrides.filter(({ lastDate }) => lastDate >= today);
  if (running.length === 0) return null;
  const names = { siteName, freeWeekdays: calendar.freeWeekdays };
  return (
    <section class="card">
      <h2>{words.forNow}</h2>
      <ul class="plan-sentences">
        {running.map((override) => {
          const said = sayOverride(plan, override, names);
          return (
            <li key={said} class="rule">
              <span>{said}</span>
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
