import type { Destruction } from "#app/record/record-ports";
import { decodeChainStart, decodeSignedStart } from "#domain/seal/chain-start";
import { beginGapSearch, newGaps, searchGaps } from "#domain/seal/gap-search";
import { decodeSeal, type Seal, type Sealed } from "#domain/seal/seal";
import { appendSealed, CHAIN_START } from "./append-sealed.ts";

/** What is left of the journal, by its keys, and the store of the seals. */
type Left = {
  readonly events: ReadonlySet<number>;
  readonly seals: {
    getAll(query: IDBKeyRange, most: number): Promise<readonly unknown[]>;
    delete(n: number): Promise<void>;
  };
};

const SLICE = 1000;
const DAY_MS = 86_400_000;

/**
 * Takes the seals of what the same transaction destroyed along, and leaves a stone in their place, so that the chain goes on over
 * them. Where nothing that was sealed is gone it leaves none.
 */
export async function layStone(
  transaction: Parameters<typeof appendSealed>[0],
  { events, seals }: Left,
  { child, fromMs, toMs, stone }: Pick<Destruction, "child" | "fromMs" | "toMs" | "stone">,
): Promise<void> {
  const first = firstOf(await transaction.objectStore("meta").get(CHAIN_START));
  if (stone === undefined || stone === null || first === null) return;
  const isGone = (of: Sealed): boolean => {
    if (of.kind === "event") return !events.has(of.key);
    if (of.kind === "stone") return false;
    const startMs = of.utcDay * DAY_MS;
    return (child === null || child === of.child) && startMs < toMs && startMs + DAY_MS > fromMs;
  };
  let search = beginGapSearch(first);
  for (;;) {
    const stored = await seals.getAll(IDBKeyRange.lowerBound(search.last, true), SLICE);
    const read = stored.flatMap(readable);
    search = searchGaps(search, read, isGone);
    // A slice without a seal that can be read is no way on.
    if (stored.length < SLICE || read.length === 0) break;
  }
  const gaps = newGaps(search);
  if (gaps.length === 0) return;
  await Promise.all(search.gone.map((n) => seals.delete(n)));
  await appendSealed(transaction, { kind: "stone", stone: { ...stone, gaps } }, null);
}

/** One that cannot be read is missing, here as when the chain is verified. */
function readable(stored: unknown): readonly Seal[] {
  try {
    return [decodeSeal(stored, "seal")];
  } catch {
    return [];
  }
}

function firstOf(stored: unknown): number | null {
  try {
    return decodeChainStart(JSON.parse(decodeSignedStart(stored, "chain").text), "chain").n;
  } catch {
    return null;
  }
}
