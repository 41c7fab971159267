import type { NavigationRule } from "../browser.ts";

/**
 * What a rule says, as one text: rules with the same text are the same. Browsers give rules back with defaults filled in,
 * with null for what was not said, and lists in any order.
 */
export function essenceOf({ id, priority, action, condition }: NavigationRule): string {
  const { regexFilter, isUrlFilterCaseSensitive, requestDomains, initiatorDomains, resourceTypes } = condition;
  const filter = regexFilter ?? null;
  // Without a pattern, whether its case counts means nothing.
  const cased = filter === null || (isUrlFilterCaseSensitive ?? false);
  const lists = [requestDomains ?? [], initiatorDomains ?? [], resourceTypes ?? []].map((list) => list.toSorted());
  return JSON.stringify([id, priority ?? 1, action.type, filter, cased, lists]);
}
