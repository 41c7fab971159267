import { closeBreak, openBreak, MOST_BREAKS, type ChainWalk, type OpenGap, type Piece } from "./chain-walk.ts";
import { hmacSha256 } from "./hmac-sha256.ts";
import { linkOf } from "./link-of.ts";
import { nextKey } from "./next-key.ts";
import { sameBytes } from "./same-bytes.ts";
import type { Seal } from "./seal.ts";

const DAY_MS = 86_400_000;

/** One piece further. A walk goes on behind whatever is wrong, so that each break has its own span. */
export function walkOn(walk: ChainWalk, piece: Piece): ChainWalk {
  if (piece.kind === "stranger") return openBreak(walk, "added");
  const { seal, content } = piece;
  // Its number stays behind, and is missing for the next.
  if (seal === null) return walk;
  const here = overGap(walk, seal);
  const isTagged = sameBytes(hmacSha256(here.key, seal.link), seal.tag);
  const computed = here.link === null ? null : linkOf(here.link, { n: seal.n, of: seal.of, content });
  const isLinked = computed === null || sameBytes(computed, seal.link);
  const on: ChainWalk = {
    ...here,
    n: seal.n,
    key: nextKey(here.key),
    keyOf: seal.n + 1,
    // A tag vouches for its link; without it the entry itself may, where the one before it is known.
    link: isTagged ? seal.link : isLinked ? computed : null,
    gaps: here.link === null && isTagged ? withNext(here.gaps, seal, content) : here.gaps,
  };
  if (!isTagged || !isLinked) return broken(on, seal, content);
  return isInOrder(walk, seal) ? whole(on, seal, content) : openBreak(on, "added");
}

/** What lies between the last entry and this one is missing. */
function overGap(walk: ChainWalk, { n }: Seal): ChainWalk {
  const from = walk.n + 1;
  if (n === from) return walk;
  const gap: OpenGap = { from, to: n - 1, sinceMs: walk.lastMs, untilMs: null, next: null };
  return { ...walk, key: nextKey(walk.key, n - walk.keyOf), keyOf: n, link: null, gaps: [...walk.gaps, gap] };
}

function withNext(gaps: readonly OpenGap[], seal: Seal, content: unknown): readonly OpenGap[] {
  return gaps.map((gap) => (gap.to === seal.n - 1 ? { ...gap, next: { seal, content } } : gap));
}

function broken(walk: ChainWalk, { of }: Seal, content: unknown): ChainWalk {
  if (of.kind !== "day") return openBreak(walk, content === undefined ? "gone" : "changed");
  // A day says itself which it is.
  const fromMs = of.utcDay * DAY_MS;
  const day = { what: "changed", fromMs, toMs: fromMs + DAY_MS } as const;
  return walk.breaks.length < MOST_BREAKS ? { ...walk, breaks: [...walk.breaks, day] } : walk;
}

function whole(walk: ChainWalk, { of }: Seal, content: unknown): ChainWalk {
  const atMs = timeOf(of, content) ?? walk.lastMs;
  const closed = closeBreak(walk, atMs);
  const on = {
    ...closed,
    lastMs: Math.max(walk.lastMs, atMs),
    gaps: untilNow(walk.gaps, atMs),
  };
  if (of.kind === "event") return { ...on, lastEvent: of.key };
  if (of.kind === "stone") return { ...on, stones: [...on.stones, of.stone] };
  return { ...on, lastDays: new Map(on.lastDays).set(of.child, of.utcDay) };
}

/** Only the last ones can be waiting for a true entry behind them. */
function untilNow(gaps: readonly OpenGap[], atMs: number): readonly OpenGap[] {
  if (gaps.at(-1)?.untilMs !== null) return gaps;
  return gaps.map((gap) => (gap.untilMs === null ? { ...gap, untilMs: atMs } : gap));
}

/** Events and days are sealed in the order in which they come, once each. */
function isInOrder({ lastEvent, lastDays }: ChainWalk, { of }: Seal): boolean {
  if (of.kind === "event") return of.key > lastEvent;
  return of.kind === "stone" || of.utcDay > (lastDays.get(of.child) ?? -1);
}

/** When it was written, or the earliest that it can have been. */
function timeOf(of: Seal["of"], content: unknown): number | null {
  if (of.kind === "stone") return of.stone.atMs;
  // It was sealed when it was over.
  if (of.kind === "day") return (of.utcDay + 1) * DAY_MS;
  const isTimed = typeof content === "object" && content !== null && "atMs" in content;
  return isTimed && typeof content.atMs === "number" ? content.atMs : null;
}
