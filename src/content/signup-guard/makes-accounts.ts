import { gatherSignupEvidence } from "./gather-signup-evidence.ts";
import type { Lexicon } from "./lexicon.ts";

/** From so many points on it is a sign-up: one strong sign, or two weak ones. */
const ENOUGH = 3;

/** Does a page make accounts, whatever it asks besides? */
export function makesAccounts(root: Document, lexicon: Lexicon): boolean {
  return gatherSignupEvidence(root, lexicon).reduce((sum, { points }) => sum + points, 0) >= ENOUGH;
}
