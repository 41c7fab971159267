import type { schoolWords as english } from "../en/school-words.ts";
import type { Wording } from "../shared/wording.ts";
import type { ClosedView, SchoolView } from "#domain/report/views";
import { andOf } from "./and-of.ts";
import { minutes, wholeMinutes } from "./format.ts";
import { isolated } from "./isolated.ts";

/** What a child reads of school work. */
export const schoolWords: Wording<typeof english> = {
  /** What is open on a site. */
  open: sayOpen,
  unchosen: "بدأ هذا من نفسه.",
  line: sayLine,
};

function sayOpen({ chosen }: NonNullable<ClosedView["forSchool"]>): string {
  return `للدراسة يبقى البحث مفتوحًا، ومعه ${CHOSEN[chosen]}.`;
}

/** Empty where there is nothing to say. */
function sayLine({ usedMs, openNow, isApart }: SchoolView): string {
  const time = minutes(wholeMinutes(usedMs));
  const cost = isApart ? "خارج دقائقك" : "من دقائقك";
  if (openNow.length === 0) return usedMs < MINUTE_MS ? "" : `للدراسة: ${time}، ${cost}.`;
  const open = `مفتوح للدراسة: ${andOf(openNow.map(isolated))}`;
  return usedMs < MINUTE_MS ? `${open}، بالبحث وبما يُختار.` : `${open}. حتى الآن ${time}، ${cost}.`;
}

const MINUTE_MS = 60_000;
const CHOSEN = { watch: "ما يُختار من فيديوهات", post: "ما يُختار من منشورات" } as const;
