import { birthFieldPart } from "./birth-field-part.ts";
import type { BirthForm } from "./birth-form.ts";
import { gatherClusters } from "./gather-clusters.ts";
import { isBirthCluster } from "./is-birth-cluster.ts";
import { languageOf } from "./language-of.ts";
import type { Lexicon } from "./lexicon.ts";
import { listControls } from "./list-controls.ts";
import { readClues } from "./read-clues.ts";

/**
 * What looks for people or things by their dates; nobody says there when they were born. Not a site for research, nor what goes
 * back to a search afterwards (`/signup?next=/search`).
 */
const SEARCH =
  "[role=search],form[action*=earch]:not([action*=esearch],[action*='?']),form[class*=earch]:not([class*=esearch])";

/**
 * Every group of fields in a document that asks for a birth date: by the browser's own tokens, by words in some sixty
 * languages, by lists of days, months and years, and by where it stands. `makesAccounts` is asked
 * once, for a date that says nothing of itself. Reads what fields are for, and no value of them.
 */
export function findBirthForms(root: Document, lexicon: Lexicon, makesAccounts: () => boolean): readonly BirthForm[] {
  const language = languageOf(root);
  const reader = { readMonth: lexicon.readMonthIn(language), partOf: lexicon.partOf };
  const controls = listControls(root, reader).filter(({ element }) => element.closest(SEARCH) === null);
  if (controls.length === 0) return [];
  const all = controls.map((control) => readClues(control, reader));
  let known: boolean | null = null;
  const isSignup = () => (known ??= makesAccounts());

  const thisYear = Temporal.Now.plainDateISO().year;
  const clusters = gatherClusters(all, () => lexicon.partsInOrder(language)).filter((cluster) =>
    isBirthCluster(cluster, lexicon, thisYear, isSignup),
  );
  const inClusters = new Set(clusters.flatMap((cluster) => cluster.map(({ clues }) => clues)));
  const singles = all.flatMap((clues): BirthForm[] => {
    const part = inClusters.has(clues) ? null : birthFieldPart(clues, lexicon, isSignup);
    return part === null ? [] : [[{ part, control: clues.control }]];
  });
  const forms = clusters.map((cluster) => cluster.map(({ part, clues }) => ({ part, control: clues.control })));
  return [...forms, ...singles];
}
