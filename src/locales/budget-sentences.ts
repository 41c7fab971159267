import type { SiteId } from "#domain/ids";
import type { Plan, Scope } from "#domain/plan/plan";
import { isOne } from "./is-one.ts";
import { firstFew } from "./list-words.ts";
import { scopeName } from "./scope-name.ts";

/** `YouTube has 45 minutes of that.` Scopes with the same minutes share a sentence: `... have 30 minutes each.` */
export function budgetSentences(budgets: Plan["budgets"], siteName: (site: SiteId) => string): readonly string[] {
  const byMinutes = Map.groupBy(budgets, ({ minutes }) => minutes);
  return [...byMinutes].map(([minutes, same]) => {
    const [first] = same;
    if (same.length === 1 && first !== undefined)
      return `${scopeName(first.scope, siteName)} ${has(first.scope)} ${minutes} minutes of that.`;
    return `${firstFew(same.map(({ scope }) => scopeName(scope, siteName)))} have ${minutes} minutes each.`;
  });
}

const has = ({ surface }: Scope): string => (surface === "all" || isOne(surface) ? "has" : "have");
