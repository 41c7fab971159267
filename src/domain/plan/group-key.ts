import type { GrantScope } from "./grant.ts";

/** One name for a set of scopes, in whatever order they stand. */
export const groupKey = (scopes: readonly GrantScope[]): string =>
  scopes
    .map(({ site, surface }) => `${site}/${surface}`)
    .toSorted()
    .join("+");
