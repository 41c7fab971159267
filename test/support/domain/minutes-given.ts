import type { Given } from "#domain/plan/grant";
import type { Scope } from "#domain/plan/plan";

/** So many minutes for everything, or for a scope, answering no question. */
export const minutesGiven = (
  minutes: number,
  scope: Scope = { site: "all", surface: "all" },
): Given & { readonly request: null } => ({
  amount: { kind: "minutes", minutes },
  scope,
  pastBedtime: false,
  request: null,
});
