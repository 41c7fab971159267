import { createLexicon } from "./create-lexicon.ts";
import { findAges } from "./find-ages.ts";
import { findBirthForms } from "./find-birth-forms.ts";
import { gatherSignupEvidence } from "./gather-signup-evidence.ts";
import { makesAccounts } from "./makes-accounts.ts";

export type FoundSignup = { readonly signup: boolean; readonly score: number; readonly evidence: readonly string[] };

/** As in `makes-accounts.ts`. */
const ENOUGH = 3;

/** Tells whether a page makes a new account, and why; from its controls, its words in many languages, and its path. */
export function findSignup(root: Document): FoundSignup {
  const lexicon = createLexicon();
  const found = [...gatherSignupEvidence(root, lexicon)];
  const forms = [findBirthForms, findAges].flatMap((find) => find(root, lexicon, () => makesAccounts(root, lexicon)));
  if (forms.length > 0) found.push({ says: "a birth date", points: 2 });
  const score = found.reduce((sum, { points }) => sum + points, 0);
  return { signup: score >= ENOUGH, score, evidence: found.map(({ says, points }) => `${says} (${points})`) };
}
