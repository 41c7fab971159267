import type { Plan } from "#domain/plan/plan";
import type { ChildView } from "#domain/report/views";
import { lessWords } from "#locales/less-words";
import { planSentences } from "#locales/plan-sentences";
import { popupWords } from "#locales/popup-words";
import { LeafPane } from "./leaf-pane.tsx";

/** What the family agreed, and who sees what: the child reads the same as the parent. */
export function PlanPane({ view, onBack }: { readonly view: ChildView; readonly onBack: () => void }) {
  const sentences = view.plan === null ? [popupWords.noPlan] : sentencesOf(view.plan, view);
  return (
    <LeafPane title={popupWords.myPlan} onBack={onBack}>
      <ul class="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{popupWords.whatParentSees}</h2>
      <p>{popupWords.parentSees}</p>
      <h2>{popupWords.whatNobodySees}</h2>
      <p>{popupWords.nobodySees}</p>
    </LeafPane>
  );
}

function sentencesOf(plan: Plan, { sites, otherNames, freeWeekdays, lessToday }: ChildView): readonly string[] {
  const named = [...sites, ...otherNames];
  const siteName = (id: string): string => named.find(({ site }) => site === id)?.name ?? id;
  const own = lessToday === undefined ? [] : lessWords.sentences(lessToday, siteName);
  return [...own, ...planSentences(plan, { siteName, freeWeekdays })];
}
