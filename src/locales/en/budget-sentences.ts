import type { SiteId } from "#domain/ids";
import type { Budget, Scope } from "#domain/plan/plan";
import { budgetsAlike } from "../shared/budgets-alike.ts";
import { minutes } from "./format.ts";
import { isOneScope } from "./is-one-scope.ts";
import { firstFew } from "./list-words.ts";
import { minutesByDay } from "./minutes-by-day.ts";
import { scopeName, scopeWords } from "./scope-name.ts";

type Names = (site: SiteId) => string;

/**
 * `YouTube has 45 minutes of that.`, or `a day` where `isOfDay` is not so. Scopes with the same minutes share a sentence:
 * `... have 30 minutes each.`
 */
export function budgetSentences(
  budgets: readonly Budget[],
  siteName: Names,
  freeWeekdays: readonly number[],
  isOfDay: boolean,
): readonly string[] {
  const { alone, shared } = budgetsAlike(budgets, (budget) => amount(budget, freeWeekdays));
  return [
    ...alone.map(({ much, isAlike, scopes }) => {
      const [scope] = scopes;
      if (scopes.length > 1 || scope === undefined) return `${scopeNames(scopes, siteName)} have ${much} each.`;
      const what = `${has(scope)} ${much}`;
      if (!isAlike && isOfDay) return `Of that, ${scopeWords(scope, siteName)} ${what}.`;
      return `${scopeName(scope, siteName)} ${what}${isOfDay ? " of that" : isAlike ? " a day" : ""}.`;
    }),
    ...shared.map((budget) => ofGroup(budget, siteName, freeWeekdays)),
  ];
}

function ofGroup(budget: Budget, siteName: Names, freeWeekdays: readonly number[]): string {
  const much = amount(budget, freeWeekdays);
  if (budget.name === null) return `${scopeNames(budget.scopes, siteName)} have ${much} together.`;
  return `${budget.name}: ${much} for ${firstFew(budget.scopes.map((scope) => scopeWords(scope, siteName)))}.`;
}

function amount({ minutes: ofDays }: Budget, freeWeekdays: readonly number[]): string {
  const [monday] = ofDays;
  return monday !== null && ofDays.every((day) => day === monday)
    ? minutes(monday)
    : minutesByDay(ofDays, freeWeekdays);
}

/** At the head of a sentence. */
const scopeNames = (scopes: readonly Scope[], siteName: Names): string =>
  firstFew(scopes.map((scope, place) => (place === 0 ? scopeName : scopeWords)(scope, siteName)));

const has = (scope: Scope): string => (isOneScope(scope) ? "has" : "have");
