import type { Bedtime, Weekly } from "#domain/plan/plan";
import { capitalise } from "../shared/capitalise.ts";
import { groupDays } from "../shared/group-days.ts";
import { eveningsWords } from "./days-words.ts";
import { atHour } from "./format.ts";

/** `Todo se cierra a las 20:00 y se abre a las 07:00.`, one sentence for each group of evenings that differ. */
export function bedtimeSentence(bedtime: Weekly<Bedtime | null>, freeWeekdays: readonly number[]): readonly string[] {
  const groups = groupDays(bedtime, (night) => (night === null ? "none" : `${night.closesAt}-${night.opensAt}`));
  const [only, second] = groups;
  if (only === undefined || (only.value === null && second === undefined)) return [];
  if (second === undefined && only.value !== null) return [`Todo ${hours(only.value)}.`];
  return groups.map(({ value, days }) => {
    const evenings = capitalise(eveningsWords(days, freeWeekdays));
    return value === null ? `${evenings} nada se cierra por la noche.` : `${evenings} todo ${hours(value)}.`;
  });
}

const hours = ({ closesAt, opensAt }: Bedtime): string => `se cierra ${atHour(closesAt)} y se abre ${atHour(opensAt)}`;
