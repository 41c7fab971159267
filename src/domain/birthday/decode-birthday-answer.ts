import { decodeDate } from "../decode-date.ts";
import { oneOf, shapeOf, wholeWithin, type Decoder } from "../decode.ts";
import { decodeChildId, decodeGrownUpId } from "../plan/decode-household.ts";
import type { BirthdayAnswer } from "./birthday.ts";

/** Eighteen is no child's birthday. */
const MOST_AGE = 17;

export const decodeBirthdayAge = wholeWithin(1, MOST_AGE);
export const decodeAnswerKind = oneOf("opened", "postponed");

/** A stored answer; throws with the place of what is wrong. Whether its signature is true is asked elsewhere. */
export const decodeBirthdayAnswer: Decoder<BirthdayAnswer> = shapeOf<BirthdayAnswer>({
  child: decodeChildId,
  age: decodeBirthdayAge,
  answer: decodeAnswerKind,
  date: decodeDate,
  by: decodeGrownUpId,
});
