import type { Bedtime, Weekly } from "#domain/plan/plan";
import { capitalise } from "./capitalise.ts";
import { groupDays, daysWords } from "./days-words.ts";

/** `Everything closes at 20:00 and opens at 07:00.`, one sentence for each group of evenings that differ. */
export function bedtimeSentence(bedtime: Weekly<Bedtime | null>): readonly string[] {
  const groups = groupDays(bedtime, (night) => (night === null ? "none" : `${night.closesAt}-${night.opensAt}`));
  const [only, second] = groups;
  if (only === undefined || (only.value === null && second === undefined)) return [];
  if (second === undefined && only.value !== null)
    return [`Everything closes at ${only.value.closesAt} and opens at ${only.value.opensAt}.`];
  return groups.map(({ value, days }) =>
    value === null
      ? `${capitalise(evenings(days))} nothing closes for the night.`
      : `${capitalise(evenings(days))} everything closes at ${value.closesAt} and opens at ${value.opensAt}.`,
  );
}

/** An evening belongs to the day on which it begins; school nights are those before a school day. */
function evenings(days: readonly number[]): string {
  const key = days.join("");
  if (key === "01236") return "on school nights";
  if (key === "45") return "on Friday and Saturday";
  return daysWords(days);
}
