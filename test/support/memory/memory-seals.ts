import type { Seals } from "#app/ports";
import type { ChildId } from "#domain/ids";
import type { LedgerRecord } from "#domain/ledger/usage";
import type { ChainHead } from "#domain/seal/chain-head";
import type { Piece } from "#domain/seal/chain-walk";
import { contentOfHours } from "#domain/seal/day-content";
import { sealNext } from "#domain/seal/seal-next";
import type { Seal, Sealed } from "#domain/seal/seal";

type Stores = {
  /** The journal; an event's key is its place, from 1. */
  readonly journal: readonly unknown[];
  readonly recordsOf: (child: ChildId, fromHour: number, toHour: number) => readonly LedgerRecord[];
};

/** The chain over records in memory, by the same arithmetic. */
export function createMemorySeals({ journal, recordsOf }: Stores) {
  let start: unknown;
  let head: ChainHead | null = null;
  let seals: Seal[] = [];

  function append(of: Sealed, content: unknown): number | null {
    if (head === null) return null;
    const next = sealNext(head, of, structuredClone(content));
    seals.push(next.seal);
    head = next.head;
    return next.seal.n;
  }

  const dayOf = (child: ChildId, utcDay: number): unknown =>
    contentOfHours(utcDay, recordsOf(child, utcDay * 24, (utcDay + 1) * 24));

  function contentOf({ of }: Seal): unknown {
    if (of.kind === "event") return journal[of.key - 1];
    return of.kind === "day" ? dayOf(of.child, of.utcDay) : null;
  }

  const port: Seals = {
    start: async () => structuredClone(start),
    head: async () => structuredClone(head),
    lastEvent: async () => journal.length,
    begin: async (begun, first) => {
      [start, head, seals] = [structuredClone(begun), first, []];
    },
    sealDay: async (child, utcDay) => append({ kind: "day", child, utcDay }, dayOf(child, utcDay)),
    read: async (after, most) => {
      const read = seals.filter(({ n }) => n > after.n).slice(0, most);
      const isLast = read.length < most;
      const keys = read.flatMap(({ of }) => (of.kind === "event" ? [of.key] : []));
      const event = isLast ? journal.length : Math.max(after.event, ...keys);
      const strangers = event - after.event - keys.length;
      const pieces: Piece[] = read.map((seal) => ({ kind: "entry", n: seal.n, seal, content: contentOf(seal) }));
      if (strangers > 0) pieces.push({ kind: "stranger" });
      return { pieces, next: isLast ? null : { n: read.at(-1)?.n ?? after.n, event }, head: structuredClone(head) };
    },
  };

  return {
    port,
    append,
    /** Lets a test do to them what a child with the developer tools could. */
    forge: (change: (seals: Seal[]) => Seal[]): void => void (seals = change(seals)),
    lose: (): void => void ([start, head, seals] = [undefined, null, []]),
  };
}
