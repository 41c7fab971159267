import type { Claim } from "#domain/signup/claim";
import { compareClaim, type Typed } from "#domain/signup/compare-claim";

/** From the mildest: of several readings of one text the mildest counts. */
const MILDEST: readonly Claim[] = ["same", "slip", "younger", "older-up-to-2", "older-3-to-5", "older-6-or-more"];

/** What a form's birth date is beside the child's own, in its mildest reading; null while none can be read. */
export function judgeForm(
  typed: readonly Typed[],
  { birthDate, today }: { readonly birthDate: string; readonly today: string },
): Claim | null {
  const claims = typed.map((one) => compareClaim(one, birthDate, today));
  return MILDEST.find((claim) => claims.includes(claim)) ?? null;
}
