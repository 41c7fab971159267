import type { Plan } from "#domain/plan/plan";
import type { FamilyView } from "#domain/report/parent-views";
import { agreementWords as words } from "#locales/agreement-words";
import { longDate } from "#locales/format";
import { withoutPast } from "#domain/plan/without-past";
import { planSentences } from "#locales/plan-sentences";
import { siteName } from "#locales/site-name";

type Props = { readonly name: string; readonly plan: Plan; readonly family: FamilyView };

/** The plan on paper, with room for two signatures. It is seen by the printer alone. */
export function Agreement({ name, plan, family: { today, calendar } }: Props) {
  return (
    <article class="agreement" aria-hidden="true">
      <h1>{words.title(name)}</h1>
      <p>{words.date(longDate(today))}</p>
      <ul>
        {planSentences(withoutPast(plan, today), { siteName, freeWeekdays: calendar.freeWeekdays }).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{words.promise}</p>
      <div class="signatures">
        <p>{name}</p>
        <p>{words.parent}</p>
      </div>
    </article>
  );
}
