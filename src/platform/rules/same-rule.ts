import type { NavigationRule } from "../browser.ts";

/** Do both say the same? Browsers give rules back with defaults filled in and keys in an order of their own. */
export const sameRule = (one: NavigationRule, other: NavigationRule): boolean => essence(one) === essence(other);

function essence({ id, priority = 1, action, condition }: NavigationRule): string {
  const { regexFilter, isUrlFilterCaseSensitive, requestDomains = [], resourceTypes = [] } = condition;
  const cased = regexFilter == null || (isUrlFilterCaseSensitive ?? false);
  const filter = regexFilter ?? "";
  return JSON.stringify([id, priority, action.type, filter, cased, [...(requestDomains ?? [])].sort(), [...(resourceTypes ?? [])].sort()]);
}
