import type { ChainStart } from "./chain-start.ts";
import type { ChainWalk } from "./chain-walk.ts";

/** Before the first entry of a chain: what its beginning says, and the key that only the household key unseals. */
export function beginWalk({ n, link, event, atMs }: ChainStart, key: Uint8Array): ChainWalk {
  return {
    ...{ n, link, key, keyOf: n + 1, lastMs: atMs, lastEvent: event },
    ...{ lastDays: new Map(), gaps: [], stones: [], breaks: [], open: null },
  };
}
