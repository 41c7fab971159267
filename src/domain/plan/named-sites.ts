import type { SiteId } from "../ids.ts";
import { OTHER_SOCIAL } from "../catalogue/other-social.ts";
import type { Plan, Rules } from "./plan.ts";

/** Every site that a plan speaks of by name, now or for a while, each once. */
export function namedSites(plan: Plan): readonly SiteId[] {
  const all: readonly Rules[] = [plan, ...plan.overrides.map(({ part, value }) => ({ ...plan, [part]: value }))];
  return [...new Set(all.flatMap(inRules))].filter((site) => site !== OTHER_SOCIAL);
}

function inRules(rules: Rules): readonly SiteId[] {
  const { closed, openWhenSpent, uncounted, ageExceptions, budgets, pages, readings, schoolUse } = rules;
  const scopes = [closed, openWhenSpent, uncounted, ageExceptions, ...budgets.map((budget) => budget.scopes)].flat();
  return [
    ...scopes.flatMap(({ site }) => (site === "all" ? [] : [site])),
    ...[...pages, ...readings].map(({ site }) => site),
    ...rules.opened,
    ...rules.ownSites,
    ...(schoolUse?.sites ?? []),
  ];
}
