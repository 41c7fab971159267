import type { Bedtime, Weekly } from "#domain/plan/plan";
import { groupDays } from "../shared/group-days.ts";
import { eveningsWords } from "./days-words.ts";

/** When everything closes for the night and opens again, one sentence for each group of evenings that differ. */
export function bedtimeSentence(bedtime: Weekly<Bedtime | null>, freeWeekdays: readonly number[]): readonly string[] {
  const groups = groupDays(bedtime, (night) => (night === null ? "none" : `${night.closesAt}-${night.opensAt}`));
  const [only, second] = groups;
  if (only === undefined || (only.value === null && second === undefined)) return [];
  if (second === undefined && only.value !== null) return [`${hours(only.value)}.`];
  return groups.map(({ value, days }) => {
    const evenings = eveningsWords(days, freeWeekdays);
    return value === null ? `${evenings} لا يُغلق شيء ليلًا.` : `${evenings} ${hours(value)}.`;
  });
}

const hours = ({ closesAt, opensAt }: Bedtime): string =>
  `يُغلق كل شيء الساعة\u00a0${closesAt} ويُفتح الساعة\u00a0${opensAt}`;
