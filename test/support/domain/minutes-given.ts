import { EVERYWHERE } from "#domain/plan/everywhere";
import type { Given } from "#domain/plan/grant";
import { plainMinutes } from "#domain/plan/plain-minutes";
import type { Scope } from "#domain/plan/plan";

/** So many minutes for everything, or for a scope, answering no question. */
export const minutesGiven = (minutes: number, scope: Scope = EVERYWHERE): Given & { readonly request: null } => ({
  ...plainMinutes(minutes),
  scope,
  request: null,
});
