import { finite, listOf, oneOf, shapeOf, type Decoder } from "../decode.ts";
import type { EndingGiven } from "./ending.ts";

/** Ends that were given to a child, as they are stored; throws with the place of what is wrong. */
export const decodeEndingsGiven: Decoder<readonly EndingGiven[]> = listOf(
  shapeOf<EndingGiven>({ kind: oneOf("text", "video", "call"), atMs: finite }),
);
