import { birthFieldPart } from "./birth-field-part.ts";
import type { BirthForm } from "./birth-form.ts";
import { createMonthReader } from "./create-month-reader.ts";
import { createPartNamer } from "./create-part-namer.ts";
import { gatherClusters } from "./gather-clusters.ts";
import { gatherSignupEvidence } from "./gather-signup-evidence.ts";
import { isBirthCluster } from "./is-birth-cluster.ts";
import { languageOf } from "./language-of.ts";
import { listControls } from "./list-controls.ts";
import { readClues } from "./read-clues.ts";

/** From so many points on a page makes accounts, for a date that says nothing of itself. */
const MAKES_ACCOUNTS = 3;

/**
 * Every group of fields in a document that asks for a birth date: by the browser's own tokens, by words in some sixty
 * languages, by lists of days, months and years, and by where it stands. Reads what fields are for, and no value of them.
 */
export function findBirthForms(root: Document): readonly BirthForm[] {
  const controls = listControls(root);
  if (controls.length === 0) return [];
  const language = languageOf(root);
  const lexicon = { readMonth: createMonthReader(language), partOf: createPartNamer() };
  const all = controls.map((control) => readClues(control, lexicon));
  let points: number | null = null;
  const isSignup = () =>
    (points ??= gatherSignupEvidence(root).reduce((sum, one) => sum + one.points, 0)) >= MAKES_ACCOUNTS;

  const thisYear = Temporal.Now.plainDateISO().year;
  const clusters = gatherClusters(all, language).filter((cluster) => isBirthCluster(cluster, thisYear, isSignup));
  const inClusters = new Set(clusters.flatMap((cluster) => cluster.map(({ clues }) => clues)));
  const singles = all.flatMap((clues): BirthForm[] => {
    const part = inClusters.has(clues) ? null : birthFieldPart(clues, isSignup);
    return part === null ? [] : [[{ part, control: clues.control }]];
  });
  const forms = clusters.map((cluster) => cluster.map(({ part, clues }) => ({ part, control: clues.control })));
  return [...forms, ...singles];
}
