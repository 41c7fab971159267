import { decodeDate } from "../decode-date.ts";
import { listOf, nullable, shapeOf, type Decoder } from "../decode.ts";
import { decodeMinutes, decodeSiteId } from "../plan/decode-plan.ts";
import type { LessAsked, LessToday } from "./less-today.ts";

/** The fields of a message that asks for less. */
export const LESS_ASKED: { readonly [K in keyof LessAsked]: Decoder<LessAsked[K]> } = {
  minutes: nullable(decodeMinutes),
  closed: listOf(decodeSiteId, 40),
};

/** As it lies in its store; throws with the place of what is wrong. */
export const decodeLessToday: Decoder<LessToday> = shapeOf<LessToday>({ date: decodeDate, ...LESS_ASKED });
