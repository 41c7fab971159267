import type { SiteId } from "#domain/ids";
import type { Budget, Scope } from "#domain/plan/plan";
import { budgetsAlike } from "../shared/budgets-alike.ts";
import { minutes } from "./format.ts";
import { firstFew } from "./list-words.ts";
import { minutesByDay } from "./minutes-by-day.ts";
import { scopeWords } from "./scope-name.ts";

type Names = (site: SiteId) => string;

/** `De ese tiempo, para YouTube: 45 minutos.` Scopes with the same minutes share a sentence: `... 30 minutos por separado.` */
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
      if (scopes.length > 1) return `Para ${names}: ${much} por separado.`;
      return isOfDay ? `De ese tiempo, para ${names}: ${much}.` : `Para ${names}: ${much}${isAlike ? " al día" : ""}.`;
    }),
    ...shared.map((budget) => ofGroup(budget, siteName, freeWeekdays)),
  ];
}

function ofGroup(budget: Budget, siteName: Names, freeWeekdays: readonly number[]): string {
  const much = amount(budget, freeWeekdays);
  const names = namesOf(budget.scopes, siteName);
  return budget.name === null ? `Para ${names}: ${much} en conjunto.` : `${budget.name}: ${much} para ${names}.`;
}

function amount({ minutes: ofDays }: Budget, freeWeekdays: readonly number[]): string {
  const [monday] = ofDays;
  return monday !== null && ofDays.every((day) => day === monday)
    ? minutes(monday)
    : minutesByDay(ofDays, freeWeekdays);
}

const namesOf = (scopes: readonly Scope[], siteName: Names): string =>
  firstFew(scopes.map((scope) => scopeWords(scope, siteName)));
