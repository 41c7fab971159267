import type { ClosedView, SchoolView } from "#domain/report/views";
import { minutes, wholeMinutes } from "./format.ts";
import { listWords } from "./list-words.ts";

/** What a child reads of school work. */
export const schoolWords = {
  /** What is open on a site. */
  open: sayOpen,
  unchosen: "That one began by itself.",
  line: sayLine,
} as const;

function sayOpen({ chosen }: NonNullable<ClosedView["forSchool"]>): string {
  return `For school work, search and chosen ${CHOSEN[chosen]} are open.`;
}

/** `For school work, YouTube is open: search and what you choose. For school: 24 min, counted apart.` Empty where there is nothing to say. */
function sayLine({ usedMs, openNow, isApart }: SchoolView): string {
  const open = `For school work, ${listWords(openNow)} ${openNow.length === 1 ? "is" : "are"} open: search and what you choose.`;
  const used = `For school: ${minutes(wholeMinutes(usedMs))}, ${isApart ? "counted apart" : "taken from your minutes"}.`;
  return [...(openNow.length === 0 ? [] : [open]), ...(usedMs < MINUTE_MS ? [] : [used])].join(" ");
}

const MINUTE_MS = 60_000;
const CHOSEN = { watch: "videos", post: "posts" } as const;
