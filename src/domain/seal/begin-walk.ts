import type { ChainWalk } from "./chain-walk.ts";

/** Before the first entry of a chain: what its beginning says, and the key that only the household key unseals. */
export function beginWalk(start: {
  readonly n: number;
  readonly link: Uint8Array;
  readonly key: Uint8Array;
  readonly atMs: number;
}): ChainWalk {
  return {
    ...{ n: start.n, link: start.link, key: start.key, keyOf: start.n + 1, lastMs: start.atMs },
    ...{ lastEvent: -1, lastDays: new Map(), gaps: [], stones: [], breaks: [], open: null },
  };
}
