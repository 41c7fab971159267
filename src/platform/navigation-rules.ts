import type { NavigationRules } from "#app/ports";
import type { Site } from "#domain/catalogue/site";
import type { Browser } from "./browser.ts";
import { rulesOf } from "./rules/rules-of.ts";
import { sameRule } from "./rules/same-rule.ts";

/** Keeps the browser's dynamic rules equal to the sites that are closed as a whole. They outlive the background and a restart. */
export function createNavigationRules(browser: Browser, sites: readonly Site[]): NavigationRules {
  const { declarativeNetRequest } = browser;
  // One after another: of two that compare at once, the later would add numbers that the earlier had just taken.
  let last: Promise<void> = Promise.resolve();

  return {
    sync(closed) {
      const wanted = rulesOf(closed, sites);
      const mine = last.then(async () => {
        const found = await declarativeNetRequest.getDynamicRules();
        const removed = found.filter((rule) => !wanted.some((other) => sameRule(rule, other)));
        const added = wanted.filter((rule) => !found.some((other) => sameRule(rule, other)));
        if (removed.length === 0 && added.length === 0) return;
        const removeRuleIds = removed.map((rule) => rule.id);
        await declarativeNetRequest.updateDynamicRules({ removeRuleIds, addRules: added });
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
