import type { Grant } from "../../domain/plan/grant.ts";

/** What a grant's signature stands under: everything but the signature, in a fixed order. Plain minutes are signed as 0.1 signed them. */
export function grantText(grant: Omit<Grant, "signature">): string {
  const { id, child, date, amount, scope, pastBedtime, by, givenAtMs } = grant;
  if (amount.kind === "minutes" && !pastBedtime)
    return JSON.stringify([id, child, date, amount.minutes, scope.site, scope.surface, by, givenAtMs]);
  const how = amount.kind === "until" ? amount.untilMs : amount.kind === "minutes" ? amount.minutes : null;
  return JSON.stringify([
    ...["grant", id, child, date, amount.kind, how],
    ...[scope.site, scope.surface, pastBedtime, by, givenAtMs],
  ]);
}
