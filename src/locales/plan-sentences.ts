import type { SiteId } from "#domain/ids";
import type { Plan, Scope, Weekly } from "#domain/plan/plan";
import { bedtimeSentence } from "./bedtime-sentence.ts";
import { budgetSentences } from "./budget-sentences.ts";
import { daysWords, groupDays } from "./days-words.ts";
import { isOne } from "./is-one.ts";
import { listWords } from "./list-words.ts";
import { scopeName } from "./scope-name.ts";

type Names = (site: SiteId) => string;

/** A plan as the sentences that both can read, with the child as `you`. `siteName` gives a site's name by id. */
export function planSentences(plan: Plan, siteName: Names): readonly string[] {
  const name = (scope: Scope): string => scopeName(scope, siteName);
  return [
    dailySentence(plan.dailyMinutes),
    ...bedtimeSentence(plan.bedtime),
    ...budgetSentences(plan.budgets, siteName),
    ...about(plan.closed, name, (what, isOne) => `${what} ${isOne ? "is" : "are"} closed.`),
    ...about(
      plan.openWhenSpent,
      name,
      (what, isOne) => `${what} ${isOne ? "stays" : "stay"} open when the minutes are spent.`,
    ),
    ...about(plan.uncounted, name, (what, isOne) => `${what} ${isOne ? "isn't" : "aren't"} counted.`),
    ...about(
      plan.ageExceptions,
      name,
      (what, isOne) => `${what} ${isOne ? "is" : "are"} open already, by your parent's word.`,
    ),
    ...openedSentence(plan.opened, siteName),
    `Other sites can open from ${plan.minimumAge}, or later where their rules or the law say so.`,
  ];
}

function dailySentence(minutes: Weekly<number | null>): string {
  const groups = groupDays(minutes, (value) => String(value));
  const parts = groups.map(
    ({ days, value }) => `${value === null ? "no limit" : `${value} minutes`} ${daysWords(days)}`,
  );
  return `You have ${listWords(parts)}.`;
}

function about(
  scopes: readonly Scope[],
  name: (scope: Scope) => string,
  sentence: (what: string, isOne: boolean) => string,
): readonly string[] {
  if (scopes.length === 0) return [];
  const [first] = scopes;
  const isAlone = scopes.length === 1 && first !== undefined && (first.surface === "all" || isOne(first.surface));
  return [sentence(listWords(scopes.map(name)), isAlone)];
}

function openedSentence(opened: readonly SiteId[], siteName: Names): readonly string[] {
  return opened.length === 0 ? [] : [`Your parent opened ${listWords(opened.map(siteName))} with you.`];
}
