import type { ChainWalk } from "./chain-walk.ts";
import { nextKey } from "./next-key.ts";

/** Steps of a key that take ten milliseconds or so. */
const MOST_STEPS = 10_000;

/** The walk with its key nearer to the one of entry `n`, so that a long gap is no long piece of work. */
export function keyTowards(walk: ChainWalk, n: number): ChainWalk {
  const steps = Math.min(MOST_STEPS, n - walk.keyOf);
  return steps <= 0 ? walk : { ...walk, key: nextKey(walk.key, steps), keyOf: walk.keyOf + steps };
}
