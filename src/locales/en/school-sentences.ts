import type { SchoolUse } from "#domain/plan/plan";
import { chosenDays } from "../shared/chosen-days.ts";
import { daysWords } from "./days-words.ts";
import { minutes } from "./format.ts";
import { listWords } from "./list-words.ts";
import { withDays } from "../shared/with-days.ts";

/** `For school work, YouTube is open from 16:00 to 18:00 on school days: search and what you choose, without feeds or suggestions.` */
export function schoolSentences(
  { hours, counts, minutes: most }: SchoolUse,
  siteNames: readonly string[],
  freeWeekdays: readonly number[],
): readonly string[] {
  if (siteNames.length === 0) return [];
  const when = withDays(hours).map(
    (one) => `from ${one.from} to ${one.to} ${daysWords(chosenDays(one.days), freeWeekdays)}`,
  );
  const open = `${listWords(siteNames)} ${siteNames.length === 1 ? "is" : "are"} open`;
  const what = "search and what you choose, without feeds or suggestions";
  if (when.length === 0) return [`For school work, ${open} when a parent gives time for it: ${what}.`];
  return [
    `For school work, ${open} ${listWords(when)}: ${what}.`,
    counts
      ? "That time is taken from your minutes."
      : "That time is counted apart and takes nothing from your minutes.",
    ...(most === null ? [] : [`School work has ${minutes(most)} a day at most.`]),
  ];
}
