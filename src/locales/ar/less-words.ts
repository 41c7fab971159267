import type { LessAsked } from "#domain/less-today/less-today";
import type { lessWords as english } from "../en/less-words.ts";
import type { Wording } from "../shared/wording.ts";
import { andOf } from "./and-of.ts";
import { minutes, minutesAfter } from "./format.ts";
import { isolated } from "./isolated.ts";
import { listWords } from "./list-words.ts";

type Names = (site: string) => string;

/** "أقل اليوم": what a child keeps its own day to. */
export const lessWords: Wording<typeof english> = {
  link: "أقل اليوم",
  title: "أقل اليوم",
  line: "لليوم وحده. وحتى الغد لا يستطيع إعطاء المزيد إلا أحد والديك.",
  howLong: "الدقائق لكل شيء معًا",
  which: "مغلق لليوم",
  choose: "الاختيار أولًا",
  figure: (count) => (count === 0 ? "لا شيء" : String(count)),
  button: sayButton,
  sentences: ({ minutes: count, closed }: LessAsked, nameOf) => [
    ...(count === null ? [] : [`اليوم ${few(count)}، باختيارك.`]),
    ...(closed.length === 0 ? [] : [`مغلق لليوم باختيارك: ${andOf(closed.map(nameOf))}.`]),
  ],
  ofChild: (name, less: LessAsked, nameOf) => `أقل لليوم باختيار ${isolated(name)}: ${parts(less, nameOf)}.`,
  takeBack: "العودة إلى الخطة",
};

const few = (count: number): string => (count === 0 ? "بلا دقائق" : minutes(count));

function sayButton(asked: LessAsked, nameOf: Names): string {
  const closed = `إغلاق ${andOf(asked.closed.map(nameOf))} لليوم`;
  if (asked.minutes === null) return closed;
  const kept = asked.minutes === 0 ? "بلا دقائق اليوم" : `الاكتفاء بـ ${minutesAfter(asked.minutes)} اليوم`;
  return asked.closed.length === 0 ? kept : `${kept}، و${closed}`;
}

const parts = ({ minutes: count, closed }: LessAsked, nameOf: Names): string =>
  listWords([
    ...(count === null ? [] : [`${few(count)} لكل شيء`]),
    ...(closed.length === 0 ? [] : [`إغلاق ${andOf(closed.map(nameOf))}`]),
  ]);
