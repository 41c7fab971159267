import { childId } from "#domain/ids";
import { beginWalk } from "#domain/seal/begin-walk";
import type { ChainHead } from "#domain/seal/chain-head";
import type { Piece } from "#domain/seal/chain-walk";
import { endWalk } from "#domain/seal/end-walk";
import { sealNext } from "#domain/seal/seal-next";
import type { Sealed } from "#domain/seal/seal";
import { walkOn } from "#domain/seal/walk-on";
import type { Bench, Measurement } from "./bench.ts";
import { coreMs } from "./core-ms.ts";

const CHILDREN = ["mia", "leo", "ada", "ben"].map(childId);
const DAYS_OF_YEAR = 365;
/** A household of four that asks, is answered and is closed out some ten times a child and day. */
const EVENTS_OF_DAY = 40;
/** As the verifier reads them (`src/app/seal/verify-chain.ts`). */
const SLICE = 200;
const DAY_MS = 86_400_000;
const START = { n: 0, link: new Uint8Array(32), event: 0, atMs: 0 };
const KEY = new Uint8Array(32).fill(1);

export const bench: Bench = {
  name: "verify-chain",
  async run() {
    const measurements: Measurement[] = [];
    for (const years of [1, 2, 5, 10]) {
      const chain = chainOf(years);
      const { totalMs, longestMs } = verify(chain);
      const entries = chain.pieces.length.toLocaleString("en-GB");
      measurements.push({
        what: `verifying ${years} years of four children (${entries} entries), on a core`,
        value: totalMs,
        unit: "ms",
        aim: 3000,
      });
      measurements.push({
        what: `the longest that a verdict waits for it, ${years} years, on a core`,
        value: longestMs,
        unit: "ms",
        aim: 50,
      });
    }
    return measurements;
  },
};

type Chain = { readonly pieces: readonly Piece[]; readonly head: ChainHead };

function chainOf(years: number): Chain {
  const pieces: Piece[] = [];
  let head: ChainHead = { n: 0, link: START.link, key: KEY, days: [] };
  let key = 0;
  const add = (of: Sealed, content: unknown): void => {
    const next = sealNext(head, of, content);
    head = next.head;
    pieces.push({ kind: "entry", n: next.seal.n, seal: next.seal, content });
  };
  for (let utcDay = 0; utcDay < years * DAYS_OF_YEAR; utcDay += 1) {
    for (let event = 0; event < EVENTS_OF_DAY; event += 1) {
      key += 1;
      const atMs = utcDay * DAY_MS + event;
      add(
        { kind: "event", key },
        { kind: "blocked", atMs, child: "mia", site: "instagram", surface: "feed", reason: "bedtime" },
      );
    }
    for (const child of CHILDREN) add({ kind: "day", child, utcDay }, dayOf(utcDay));
  }
  return { pieces, head };
}

/** Ten sites, six hours: twenty-four quarters, each with one or two of them, in all of their rows. */
function dayOf(utcDay: number): unknown {
  const names = Array.from({ length: 10 }, (_, site) => [`site-${site}/all`, `site-${site}/feed`]).flat();
  const rows = [...names, "all/feed", "watched"];
  const lengths = Uint8Array.from(rows, (name) => (name.startsWith("site") ? 4 : 24));
  const count = lengths.reduce((sum, length) => sum + length, 0);
  const quarters = Uint8Array.from({ length: count }, (_, index) => index % 96);
  const seconds = Uint16Array.from({ length: count }, (_, index) => 1 + ((index * 37 + utcDay) % 900));
  return { utcDay, names: rows, lengths, quarters, seconds };
}

function verify({ pieces, head }: Chain): { totalMs: number; longestMs: number } {
  let walk = beginWalk(START, KEY);
  let [totalMs, longestMs] = [0, 0];
  for (let from = 0; from < pieces.length; from += SLICE) {
    const beganMs = coreMs();
    walk = pieces.slice(from, from + SLICE).reduce<typeof walk>((on, piece) => walkOn(on, piece), walk);
    const tookMs = coreMs() - beganMs;
    totalMs += tookMs;
    longestMs = Math.max(longestMs, tookMs);
  }
  const breaks = endWalk(walk, { head, counted: 0, nowMs: 0, isRightful: () => false });
  if (breaks.length > 0) throw new Error("The chain of the bench is broken.");
  return { totalMs, longestMs };
}
