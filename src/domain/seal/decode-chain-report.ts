import { finite, listOf, nullable, oneOf, shapeOf, wholeWithin, type Decoder } from "../decode.ts";
import type { ChainBreak, ChainReport } from "./chain-report.ts";
import { MOST_SEALS } from "./limits.ts";

export const decodeBreakKind = oneOf("changed", "gone", "added", "end", "beginning");

/** A report that memory kept; throws with the place of what is wrong. */
export const decodeChainReport: Decoder<ChainReport> = shapeOf<ChainReport>({
  sinceMs: nullable(finite),
  entries: wholeWithin(0, MOST_SEALS),
  breaks: listOf(shapeOf<ChainBreak>({ what: decodeBreakKind, fromMs: finite, toMs: finite }), 10_000),
});
