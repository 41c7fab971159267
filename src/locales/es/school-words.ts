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

/** `Abierto para clase: YouTube. 24 minutos hasta ahora, aparte de tus minutos.` Empty where there is nothing to say. */
function sayLine({ usedMs, openNow, isApart }: SchoolView): string {
  const time = minutes(wholeMinutes(usedMs));
  const cost = isApart ? "aparte de tus minutos" : "de tus minutos";
  if (openNow.length === 0) return usedMs < MINUTE_MS ? "" : `Para clase: ${time}, ${cost}.`;
  const open = `Abierto para clase: ${listWords(openNow)}`;
  return usedMs < MINUTE_MS ? `${open}, con la búsqueda y lo que elijas.` : `${open}. ${time} hasta ahora, ${cost}.`;
}

const MINUTE_MS = 60_000;
const CHOSEN = { watch: "los vídeos", post: "las publicaciones" } as const;
