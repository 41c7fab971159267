import type { NavigationRules } from "#app/ports";
import type { Site } from "#domain/catalogue/site";
import type { Browser, NavigationRule } from "./browser.ts";
import { rulesOf } from "./rules/rules-of.ts";
import { essenceOf } from "./rules/essence-of.ts";

/** Keeps the browser's dynamic rules equal to the sites that are closed as a whole. They outlive the background and a restart. */
export function createNavigationRules(
  browser: Browser,
  sites: readonly Site[],
  webProxies: readonly string[] = [],
): NavigationRules {
  const { declarativeNetRequest } = browser;
  // One after another: of two that compare at once, the later would add numbers that the earlier had just taken.
  let last: Promise<void> = Promise.resolve();

  return {
    sync(closed) {
      const wanted = rulesOf(closed, sites, webProxies);
      const mine = last.then(() => update(declarativeNetRequest, wanted));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

async function update(api: Browser["declarativeNetRequest"], wanted: readonly NavigationRule[]): Promise<void> {
  const found = await api.getDynamicRules();
  const [has, wants] = [found, wanted].map((rules) => new Set(rules.map(essenceOf)));
  const removeRuleIds = found.filter((rule) => !wants?.has(essenceOf(rule))).map((rule) => rule.id);
  const addRules = wanted.filter((rule) => !has?.has(essenceOf(rule)));
  if (removeRuleIds.length === 0 && addRules.length === 0) return;
  await api.updateDynamicRules({ removeRuleIds, addRules });
}
