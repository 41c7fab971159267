import type { Budget } from "#domain/plan/plan";
import { everyDay } from "#domain/plan/every-day";
import { sitesOf } from "#domain/plan/sites-of";
import { editorWords as words } from "#locales/editor-words";
import { firstFew } from "#locales/list-words";
import { scopeName } from "#locales/scope-name";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import { ScopeList } from "./scope-list.tsx";
import { ScopePicker } from "./scope-picker.tsx";
import type { SectionProps } from "./section-props.ts";
import { WeekMinutes } from "./week-minutes.tsx";

/** Minutes that a site, a part of one, or several together have of the day's. */
export function BudgetsSection({ rules, freeWeekdays, set }: SectionProps) {
  const { budgets } = rules;
  const change = (value: readonly Budget[]) => set("budgets", value);
  return (
    <section class="card">
      <h2>{words.sections.budgets}</h2>
      <ul class="plan-sentences">
        {budgets.map((budget, index) => {
          const name = budget.name ?? firstFew(budget.scopes.map((scope) => scopeName(scope, siteName)));
          return (
            <li key={index} class="rule">
              <span>
                <strong>{name}:</strong>{" "}
                <WeekMinutes
                  about={name}
                  value={budget.minutes}
                  freeWeekdays={freeWeekdays}
                  onChange={(minutes) => change(budgets.with(index, { ...budget, minutes }))}
                />
                <details class="places">
                  <summary>{words.placesOf}</summary>
                  <ScopeList
                    about={name}
                    value={budget.scopes}
                    sites={sitesOf(rules)}
                    withOthers
                    onChange={(scopes) => scopes.length > 0 && change(budgets.with(index, { ...budget, scopes }))}
                  />
                  <input
                    class="inline-field inline-name"
                    aria-label={`${name}: ${words.ownName}`}
                    placeholder={words.ownName}
                    maxLength={40}
                    value={budget.name ?? ""}
                    onChange={(event) =>
                      change(budgets.with(index, { ...budget, name: event.currentTarget.value.trim() || null }))
                    }
                  />
                </details>
              </span>
              <Button
                look="plain"
                label={`${words.remove}: ${name}`}
                onPress={() => change(budgets.toSpliced(index, 1))}
              >
                {words.remove}
              </Button>
            </li>
          );
        })}
        <li>
          {words.addBudget}{" "}
          <ScopePicker
            about={words.parts.budgets}
            sites={sitesOf(rules)}
            withOthers
            onPick={(scope) => change([...budgets, { name: null, scopes: [scope], minutes: everyDay(30) }])}
          />
        </li>
      </ul>
    </section>
  );
}
