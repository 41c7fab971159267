import type { Scope } from "./plan.ts";

/** One name for a set of scopes, in whatever order they stand. */
export const groupKey = (scopes: readonly Scope[]): string =>
  scopes
    .map(({ site, surface }) => `${site}/${surface}`)
    .toSorted()
    .join("+");
