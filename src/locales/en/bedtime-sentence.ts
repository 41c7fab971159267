import type { Bedtime, Weekly } from "#domain/plan/plan";
import { capitalise } from "../shared/capitalise.ts";
import { groupDays } from "../shared/group-days.ts";
import { eveningsWords } from "./days-words.ts";

/** `Everything closes at 20:00 and opens at 07:00.`, one sentence for each group of evenings that differ. */
export function bedtimeSentence(bedtime: Weekly<Bedtime | null>, freeWeekdays: readonly number[]): readonly string[] {
  const groups = groupDays(bedtime, (night) => (night === null ? "none" : `${night.closesAt}-${night.opensAt}`));
  const [only, second] = groups;
  if (only === undefined || (only.value === null && second === undefined)) return [];
  if (second === undefined && only.value !== null)
    return [`Everything closes at ${only.value.closesAt} and opens at ${only.value.opensAt}.`];
  return groups.map(({ value, days }) => {
    const evenings = capitalise(eveningsWords(days, freeWeekdays));
    return value === null
      ? `${evenings} nothing closes for the night.`
      : `${evenings} everything closes at ${value.closesAt} and opens at ${value.opensAt}.`;
  });
}
