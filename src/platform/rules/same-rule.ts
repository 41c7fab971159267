import type { NavigationRule } from "../browser.ts";

/** Do both say the same? Browsers give rules back with defaults filled in, absent ones as null, and lists in any order. */
export const sameRule = (one: NavigationRule, other: NavigationRule): boolean => essence(one) === essence(other);

function essence({ id, priority, action, condition }: NavigationRule): string {
  const { regexFilter, isUrlFilterCaseSensitive, requestDomains, resourceTypes } = condition;
  const filter = regexFilter ?? null;
  // Without a pattern, whether its case counts means nothing.
  const cased = filter === null || (isUrlFilterCaseSensitive ?? false);
  const lists = [requestDomains ?? [], resourceTypes ?? []].map((list) => list.toSorted());
  return JSON.stringify([id, priority ?? 1, action.type, filter, cased, lists]);
}
