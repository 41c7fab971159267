import type { SiteId } from "#domain/ids";
import type { Budget, Scope } from "#domain/plan/plan";
import { budgetsAlike } from "../shared/budgets-alike.ts";
import { minutes } from "./format.ts";
import { isOneScope } from "./is-one-scope.ts";
import { firstFew } from "./list-words.ts";
import { minutesByDay } from "./minutes-by-day.ts";
import { scopeName } from "./scope-name.ts";

type Names = (site: SiteId) => string;

/** `YouTube has 45 minutes of that.` Scopes with the same minutes share a sentence: `... have 30 minutes each.` */
export function budgetSentences(
  budgets: readonly Budget[],
  siteName: Names,
  freeWeekdays: readonly number[],
): readonly string[] {
  const { alone, shared } = budgetsAlike(budgets, (budget) => amount(budget, freeWeekdays));
  return [
    ...alone.map(({ much, scopes }) => {
      const [scope] = scopes;
      if (scopes.length > 1 || scope === undefined) return `${namesOf(scopes, siteName)} have ${much} each.`;
      return `${scopeName(scope, siteName)} ${has(scope)} ${much} of that.`;
    }),
    ...shared.map((budget) => ofGroup(budget, siteName, freeWeekdays)),
  ];
}

function ofGroup(budget: Budget, siteName: Names, freeWeekdays: readonly number[]): string {
  const much = amount(budget, freeWeekdays);
  const names = namesOf(budget.scopes, siteName);
  return budget.name === null ? `${names} have ${much} together.` : `${budget.name}: ${much} for ${names}.`;
}

function amount({ minutes: ofDays }: Budget, freeWeekdays: readonly number[]): string {
  const [monday] = ofDays;
  return monday !== null && ofDays.every((day) => day === monday)
    ? minutes(monday)
    : minutesByDay(ofDays, freeWeekdays);
}

const namesOf = (scopes: readonly Scope[], siteName: Names): string =>
  firstFew(scopes.map((scope) => scopeName(scope, siteName)));

const has = (scope: Scope): string => (isOneScope(scope) ? "has" : "have");
