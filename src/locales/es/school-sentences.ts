import type { SchoolUse } from "#domain/plan/plan";
import { chosenDays } from "../shared/chosen-days.ts";
import { daysWords } from "./days-words.ts";
import { minutes } from "./format.ts";
import { listWords } from "./list-words.ts";
import { withDays } from "../shared/with-days.ts";

/** `Para clase, de 16:00 a 18:00 los días de clase: YouTube, con la búsqueda y lo que elijas, sin portadas ni sugerencias.` */
export function schoolSentences(
  { hours, counts, minutes: most }: SchoolUse,
  siteNames: readonly string[],
  freeWeekdays: readonly number[],
): readonly string[] {
  if (siteNames.length === 0) return [];
  const when = withDays(hours).map(
    ({ from, to, days }) => `de ${from} a ${to} ${daysWords(chosenDays(days), freeWeekdays)}`,
  );
  const what = `${listWords(siteNames)}, con la búsqueda y lo que elijas, sin portadas ni sugerencias`;
  if (when.length === 0) return [`Para clase, cuando tus padres den tiempo para ello: ${what}.`];
  return [
    `Para clase, ${listWords(when)}: ${what}.`,
    counts ? "Ese tiempo sale de tus minutos." : "Ese tiempo se cuenta aparte y no gasta tus minutos.",
    ...(most === null ? [] : [`Para clase hay como mucho ${minutes(most)} al día.`]),
  ];
}
