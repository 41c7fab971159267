import { beginWalk } from "../../domain/seal/begin-walk.ts";
import { decodeChainStart, decodeSignedStart, type ChainStart } from "../../domain/seal/chain-start.ts";
import type { ChainReport } from "../../domain/seal/chain-report.ts";
import type { ChainWalk } from "../../domain/seal/chain-walk.ts";
import { endWalk, type IsRightful } from "../../domain/seal/end-walk.ts";
import { keyTowards } from "../../domain/seal/key-towards.ts";
import { walkOn } from "../../domain/seal/walk-on.ts";
import { CHAIN_COUNTS } from "./count-seals.ts";
import type { Counters } from "../door/counters.ts";
import type { Lock } from "../door/lock.ts";
import type { Ports } from "../ports.ts";
import type { SealedPieces } from "./seal-ports.ts";

const DAY_MS = 86_400_000;
/** The shortest retention is 35 days; a household day and a zone may lie between. */
const LEAST_KEPT_MS = 33 * DAY_MS;
/** What is left behind a purge is not far behind it: every day is sealed, and days end and begin by zones. */
const NEXT_ENTRY_MS = 3 * DAY_MS;

/** Entries that are read and verified at once: some milliseconds, after which whoever waits for a verdict has it. */
const SLICE = 200;

type Parts = { ports: Pick<Ports, "seals" | "cipher" | "pause">; lock: Lock; counters: Counters };
type Begun = { readonly start: ChainStart; readonly key: Uint8Array };

/** Verifies the whole chain over the record, from its beginning, which only the household key opens. */
export function createChainVerifier({ ports, lock, counters }: Parts) {
  const { seals, cipher, pause } = ports;

  /** Null where it is not the one that a parent signed last. */
  async function open(stored: unknown, householdKey: Uint8Array): Promise<Begun | null> {
    try {
      const { text, sealedKey, signature } = decodeSignedStart(stored, "chain");
      if (!(await lock.isSigned(`${sealedKey} ${text}`, signature))) return null;
      const start = decodeChainStart(JSON.parse(text), "chain");
      const key = await cipher.unseal(householdKey, sealedKey);
      return key === null || start.n + 1 < (await counters.of(CHAIN_COUNTS.start)) ? null : { start, key };
    } catch {
      return null;
    }
  }

  async function walkOver(before: ChainWalk, { pieces }: SealedPieces): Promise<ChainWalk> {
    let walk = before;
    for (const piece of pieces) {
      if (piece.kind === "entry") walk = await overLongGap(walk, piece.n);
      walk = walkOn(walk, piece);
    }
    return walk;
  }

  async function overLongGap(before: ChainWalk, n: number): Promise<ChainWalk> {
    let walk = keyTowards(before, n);
    while (walk.keyOf < n) {
      await pause.wait(0);
      walk = keyTowards(walk, n);
    }
    return walk;
  }

  /** What a parent ordered to be forgotten carries their signature. What was purged was as old as anything must become first. */
  async function rightful({ stones }: ChainWalk, nowMs: number): Promise<IsRightful> {
    const signed = new Set<string>();
    for (const { why } of stones)
      if (why.kind === "forgotten" && (await lock.isSigned(why.order, why.signature))) signed.add(why.order);
    return (why, { atMs, untilMs }) => {
      if (why.kind === "forgotten") return signed.has(why.order);
      return why.beforeMs <= Math.min(atMs, nowMs + DAY_MS) - LEAST_KEPT_MS && untilMs <= why.beforeMs + NEXT_ENTRY_MS;
    };
  }

  /** `nowMs` is the household's. Null where it stopped between two slices, since nobody wants it any more. */
  return async function verify(
    householdKey: Uint8Array,
    nowMs: number,
    isWanted: () => boolean,
  ): Promise<ChainReport | null> {
    const begun = await open(await seals.start(), householdKey);
    if (begun === null) return { sinceMs: null, entries: 0, breaks: [{ what: "beginning", fromMs: 0, toMs: nowMs }] };
    const { start, key } = begun;
    let walk = beginWalk(start, key);
    let after: SealedPieces["next"] = { n: start.n, event: start.event };
    let read: SealedPieces = { pieces: [], next: after, head: null };
    let counted = 0;
    while (after !== null && isWanted()) {
      // Before the entries are read: what is written meanwhile is counted after it was written.
      counted = await counters.of(CHAIN_COUNTS.seals);
      read = await seals.read(after, SLICE);
      walk = await walkOver(walk, read);
      after = read.next;
    }
    if (!isWanted()) return null;
    const breaks = endWalk(walk, { head: read.head, counted, nowMs, isRightful: await rightful(walk, nowMs) });
    return { sinceMs: start.atMs, entries: walk.n - start.n, breaks };
  };
}
