import type { schoolWords as english } from "../en/school-words.ts";
import type { Wording } from "../shared/wording.ts";
import type { ClosedView, SchoolView } from "#domain/report/views";
import { minutes, wholeMinutes } from "./format.ts";
import { listWords } from "./list-words.ts";

/** What a child reads of school work. */
export const schoolWords: Wording<typeof english> = {
  /** What is open on a site. */
  open: sayOpen,
  unchosen: "Eso empezó por su cuenta.",
  line: sayLine,
};

function sayOpen({ chosen }: NonNullable<ClosedView["forSchool"]>): string {
  return `Para clase están abiertas la búsqueda y ${CHOSEN[chosen]} que elijas.`;
}

/** `Para clase está abierto YouTube: la búsqueda y lo que elijas. Para clase: 24 min, contados aparte.` Empty where there is nothing to say. */
function sayLine({ usedMs, openNow, isApart }: SchoolView): string {
  const open = `Abierto para clase: ${listWords(openNow)}, con la búsqueda y lo que elijas.`;
  const used = `Para clase: ${minutes(wholeMinutes(usedMs))}, ${isApart ? "aparte de tus minutos" : "de tus minutos"}.`;
  return [...(openNow.length === 0 ? [] : [open]), ...(usedMs < MINUTE_MS ? [] : [used])].join(" ");
}

const MINUTE_MS = 60_000;
const CHOSEN = { watch: "los vídeos", post: "las publicaciones" } as const;
