import type { SiteId } from "#domain/ids";
import type { Budget, Scope } from "#domain/plan/plan";
import { budgetsAlike } from "../shared/budgets-alike.ts";
import { minutes } from "./format.ts";
import { isolated } from "./isolated.ts";
import { firstFew } from "./list-words.ts";
import { minutesByDay } from "./minutes-by-day.ts";
import { scopeWords } from "./scope-name.ts";

type Names = (site: SiteId) => string;

/** A colon needs no agreement in gender and number. Scopes with the same minutes share a sentence. */
export function budgetSentences(
  budgets: readonly Budget[],
  siteName: Names,
  freeWeekdays: readonly number[],
  isOfDay: boolean,
): readonly string[] {
  const { alone, shared } = budgetsAlike(budgets, (budget) => amount(budget, freeWeekdays));
  return [
    ...alone.map(({ much, isAlike, scopes }) => {
      const names = namesOf(scopes, siteName);
      if (scopes.length > 1) return `لكل من ${names}: ${much}.`;
      return isOfDay ? `من هذا الوقت، حصة ${names}: ${much}.` : `حصة ${names}: ${much}${isAlike ? " في اليوم" : ""}.`;
    }),
    ...shared.map((budget) => ofGroup(budget, siteName, freeWeekdays)),
  ];
}

function ofGroup(budget: Budget, siteName: Names, freeWeekdays: readonly number[]): string {
  const much = amount(budget, freeWeekdays);
  const names = namesOf(budget.scopes, siteName);
  return budget.name === null ? `حصة مشتركة بين ${names}: ${much}.` : `${isolated(budget.name)} (${names}): ${much}.`;
}

function amount({ minutes: ofDays }: Budget, freeWeekdays: readonly number[]): string {
  const [monday] = ofDays;
  return monday !== null && ofDays.every((day) => day === monday)
    ? minutes(monday)
    : minutesByDay(ofDays, freeWeekdays);
}

const namesOf = (scopes: readonly Scope[], siteName: Names): string =>
  firstFew(scopes.map((scope) => scopeWords(scope, siteName)));
