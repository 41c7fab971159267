import type { ClosedView } from "#domain/report/views";
import type { BlockReason } from "#domain/verdict/verdict";

type Lines = { readonly headline: string; readonly line: string };
type SchoolWords = {
  readonly open: (forSchool: NonNullable<ClosedView["forSchool"]>) => string;
  readonly unchosen: string;
};

/** What school work opens stands in the place of their line: they tell to ask for it, or what else there is. */
const INSTEAD: readonly BlockReason[] = ["site-closed", "surface-closed", "waits-for-parent"];

/** What a closed page says, with what is open there for school work. */
export function withSchool(lines: Lines, { forSchool, reason, unchosen }: ClosedView, words: SchoolWords): Lines {
  if (forSchool === undefined) return lines;
  const open = words.open(forSchool);
  if (unchosen === true) return { headline: words.unchosen, line: open };
  return { ...lines, line: INSTEAD.includes(reason) ? open : `${lines.line} ${open}` };
}
