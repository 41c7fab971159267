import type { ChainHead } from "./chain-head.ts";
import type { ChainBreak } from "./chain-report.ts";
import { closeBreak, openBreak, type ChainWalk, type OpenGap } from "./chain-walk.ts";
import { linkOf } from "./link-of.ts";
import { sameBytes } from "./same-bytes.ts";
import type { Stone, StoneReason } from "./stone.ts";

/** May a part of the record be gone for this reason? `untilMs` is when the next entry behind the gap was written, `atMs` when it went. */
export type IsRightful = (why: StoneReason, gap: { readonly untilMs: number; readonly atMs: number }) => boolean;

type End = {
  /** As stored; null where it is gone or cannot be read. */
  readonly head: ChainHead | null;
  /** The last number that was counted beside the database. */
  readonly counted: number;
  readonly nowMs: number;
  readonly isRightful: IsRightful;
};

/** What the whole walk found, in order of time. */
export function endWalk(walk: ChainWalk, { head, counted, nowMs, isRightful }: End): readonly ChainBreak[] {
  const isWholeTo = isEnd(walk, head) && counted <= walk.n;
  const { breaks } = closeBreak(isWholeTo ? walk : openBreak(walk, "end"), nowMs);
  const missing = walk.gaps
    .filter((gap) => !isExplained(gap, walk.stones, isRightful))
    .map(({ sinceMs, untilMs }): ChainBreak => ({ what: "gone", fromMs: sinceMs, toMs: untilMs ?? nowMs }));
  return [...breaks, ...missing].toSorted((a, b) => a.fromMs - b.fromMs);
}

/** The head goes on where the last entry ends. One whose key was changed seals nothing that anyone can verify. */
function isEnd({ n, link, key, keyOf }: ChainWalk, head: ChainHead | null): boolean {
  if (head === null || head.n !== n || keyOf !== n + 1) return false;
  return sameBytes(head.key, key) && (link === null || sameBytes(head.link, link));
}

/** The latest stone of just this gap says why, and what came after hangs together with the link that it keeps. */
function isExplained({ from, to, untilMs, next }: OpenGap, stones: readonly Stone[], isRightful: IsRightful): boolean {
  for (const { atMs, why, gaps } of stones.toReversed()) {
    const gap = gaps.find((one) => one.from === from && one.to === to);
    if (gap === undefined) continue;
    if (next !== null && !sameBytes(linkOf(gap.link, { ...next.seal, content: next.content }), next.seal.link))
      return false;
    return isRightful(why, { untilMs: untilMs ?? atMs, atMs });
  }
  return false;
}
