import { numbersIn } from "./numbers-in.ts";
import { plainText } from "./plain-text.ts";

/** Nobody says to be as old. */
const OLDEST = 130;

/**
 * Every age in years that may be meant by one of several answers, the one at `at`: of "18–24" each of them, and of "under 18"
 * all that are not more. That is told without knowing the words: of all answers it has the least number, it alone, and other
 * words than the answer beside it. Of "17" among single ages, of "18+" and of "18 or older", it is the number itself.
 */
export function agesIn(answers: readonly string[], at: number): readonly number[] {
  const chosen = answers[at] ?? "";
  const [low, high = 0] = numbersIn(chosen);
  if (low === undefined || low >= OLDEST) return [];
  if (high > low) return yearsFrom(low, high);
  const least = Math.min(...answers.flatMap(numbersIn));
  const first = answers.findIndex((one) => numbersIn(one).join("") === String(least) && !one.includes("+"));
  const beside = answers[at + 1] ?? answers[at - 1];
  const isUnder = first === at && beside !== undefined && wordsIn(chosen) !== wordsIn(beside);
  return yearsFrom(isUnder ? 0 : low, low);
}

const yearsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, more) => from + more);
const wordsIn = (text: string): string => plainText(text).replace(/\d+/g, "");
