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

/** `YouTube is open for school work: 24 minutes so far, counted apart.` Empty where there is nothing to say. */
function sayLine({ usedMs, openNow, isApart }: SchoolView): string {
  const time = minutes(wholeMinutes(usedMs));
  const cost = isApart ? "counted apart" : "taken from your minutes";
  if (openNow.length === 0) return usedMs < MINUTE_MS ? "" : `For school: ${time}, ${cost}.`;
  const open = `${listWords(openNow)} ${openNow.length === 1 ? "is" : "are"} open for school work`;
  return usedMs < MINUTE_MS ? `${open}: search and what you choose.` : `${open}: ${time} so far, ${cost}.`;
}

const MINUTE_MS = 60_000;
const CHOSEN = { watch: "videos", post: "posts" } as const;
