import type { SiteId } from "../ids.ts";
import type { Rules } from "./plan.ts";
import type { ChangedRules } from "./with-changes.ts";

const OF_SCOPES = ["closed", "openWhenSpent", "uncounted", "ageExceptions"] as const;

/** The parts of a plan that are written anew when a site of a parent's own is taken from it, wherever it stood. */
export function withoutOwnSite(rules: Rules, site: SiteId): ChangedRules {
  const isOther = (scope: { readonly site: SiteId | "all" }): boolean => scope.site !== site;
  const lists = OF_SCOPES.filter((part) => !rules[part].every(isOther));
  const budgets = rules.budgets
    .map((budget) => ({ ...budget, scopes: budget.scopes.filter(isOther) }))
    .filter(({ scopes }) => scopes.length > 0);
  return {
    ownSites: rules.ownSites.filter((one) => one !== site),
    ...Object.fromEntries(lists.map((part) => [part, rules[part].filter(isOther)])),
    ...(rules.budgets.every(({ scopes }) => scopes.every(isOther)) ? {} : { budgets }),
  };
}
