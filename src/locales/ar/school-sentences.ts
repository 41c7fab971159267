import type { SchoolUse } from "#domain/plan/plan";
import { chosenDays } from "../shared/chosen-days.ts";
import { andOf } from "./and-of.ts";
import { daysWords } from "./days-words.ts";
import { minutes } from "./format.ts";
import { isolated } from "./isolated.ts";
import { listWords } from "./list-words.ts";
import { withDays } from "../shared/with-days.ts";

/** When which sites are open for school work, what of them, and what that time costs. */
export function schoolSentences(
  { hours, counts, minutes: most }: SchoolUse,
  siteNames: readonly string[],
  freeWeekdays: readonly number[],
): readonly string[] {
  if (siteNames.length === 0) return [];
  const when = withDays(hours).map(
    ({ from, to, days }) => `من ${from} إلى ${to} ${daysWords(chosenDays(days), freeWeekdays)}`,
  );
  const what = `${andOf(siteNames.map(isolated))}، بالبحث وبما يُختار، بلا صفحات رئيسية ولا اقتراحات`;
  if (when.length === 0) return [`للدراسة، حين يمنح والداك وقتًا لها: ${what}.`];
  return [
    `للدراسة ${listWords(when)}: ${what}.`,
    counts ? "ويُحسب هذا الوقت من دقائقك." : "ويُحسب هذا الوقت وحده، ولا ينقص من دقائقك شيئًا.",
    ...(most === null ? [] : [`للدراسة في اليوم ${minutes(most)} على الأكثر.`]),
  ];
}
