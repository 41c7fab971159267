import type { Grant } from "../domain/plan/grant.ts";

/** What a grant's signature stands under: everything but the signature, in a fixed order. */
export function grantText({ id, child, date, minutes, scope, by, givenAtMs }: Omit<Grant, "signature">): string {
  return JSON.stringify([id, child, date, minutes, scope.site, scope.surface, by, givenAtMs]);
}
