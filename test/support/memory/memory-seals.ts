import type { Seals } from "#app/seal/seal-ports";
import type { Destruction } from "#app/record/record-ports";
import type { ChildId } from "#domain/ids";
import type { ChainHead } from "#domain/seal/chain-head";
import type { Piece } from "#domain/seal/chain-walk";
import { beginGapSearch, newGaps, searchGaps } from "#domain/seal/gap-search";
import { sealNext } from "#domain/seal/seal-next";
import type { Seal, Sealed } from "#domain/seal/seal";

const DAY_MS = 86_400_000;

type Stores = {
  /** By key. */
  readonly journal: () => ReadonlyMap<number, unknown>;
  readonly contentOfDay: (child: ChildId, utcDay: number) => unknown;
};

/** The chain over records in memory, by the same arithmetic. */
export function createMemorySeals({ journal, contentOfDay }: Stores) {
  let start: unknown;
  let head: ChainHead | null = null;
  let seals: Seal[] = [];
  let first = 0;

  function append(of: Sealed, content: unknown): number | null {
    if (head === null) return null;
    const next = sealNext(head, of, structuredClone(content));
    seals.push(next.seal);
    head = next.head;
    return next.seal.n;
  }

  function contentOf({ of }: Seal): unknown {
    if (of.kind === "event") return journal().get(of.key);
    return of.kind === "day" ? contentOfDay(of.child, of.utcDay) : null;
  }

  const port: Seals = {
    start: async () => structuredClone(start),
    head: async () => structuredClone(head),
    lastEvent: async () => Math.max(0, ...journal().keys()),
    begin: async (begun, firstHead) => {
      [start, head, seals, first] = [structuredClone(begun), firstHead, [], firstHead.n];
    },
    sealDay: async (child, utcDay) => append({ kind: "day", child, utcDay }, contentOfDay(child, utcDay)),
    read: async (after, most) => {
      const read = seals.filter(({ n }) => n > after.n).slice(0, most);
      const isLast = read.length < most;
      const keys = read.flatMap(({ of }) => (of.kind === "event" ? [of.key] : []));
      const event = isLast ? Infinity : Math.max(after.event, ...keys);
      const strangers = [...journal().keys()].filter((key) => key > after.event && key <= event && !keys.includes(key));
      const pieces: Piece[] = read.map((seal) => ({ kind: "entry", n: seal.n, seal, content: contentOf(seal) }));
      if (strangers.length > 0) pieces.push({ kind: "stranger" });
      return { pieces, next: isLast ? null : { n: read.at(-1)?.n ?? after.n, event }, head: structuredClone(head) };
    },
  };

  /** What `src/platform/db/lay-stone.ts` does. */
  function layStone({ child, fromMs, toMs, stone }: Destruction): void {
    if (stone === undefined || stone === null) return;
    const search = searchGaps(beginGapSearch(first), seals, (of) => {
      if (of.kind === "event") return !journal().has(of.key);
      if (of.kind === "stone") return false;
      const startMs = of.utcDay * DAY_MS;
      return (child === null || child === of.child) && startMs < toMs && startMs + DAY_MS > fromMs;
    });
    const gaps = newGaps(search);
    if (gaps.length === 0) return;
    seals = seals.filter(({ n }) => !search.gone.includes(n));
    append({ kind: "stone", stone: { ...stone, gaps } }, null);
  }

  return {
    port,
    append,
    layStone,
    /** Lets a test do to them what a child with the developer tools could. */
    forge: (change: (seals: Seal[]) => Seal[]): void => void (seals = change(seals)),
    lose: (): void => void ([start, head, seals] = [undefined, null, []]),
  };
}
