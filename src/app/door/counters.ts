import { wholeWithin } from "../../domain/decode.ts";
import { SESSION } from "../names.ts";
import type { Ports } from "../ports.ts";
import { createSerialQueue } from "../serial-queue.ts";

type Counts = Readonly<Record<string, number>>;

const decodeCount = wholeWithin(0, 1_000_000_000);

/** What can be read of them. A count that cannot is none: its document says itself how far it has come. */
function decodeCounts(stored: unknown): Counts {
  if (typeof stored !== "object" || stored === null) return {};
  const readable = Object.entries(stored).flatMap(([name, count]) => {
    try {
      return [[name, decodeCount(count, name)] as const];
    } catch {
      return [];
    }
  });
  return Object.fromEntries(readable);
}

/** Names with a colon are of things that pass, counted to the number of their day. */
const isPassing = (name: string): boolean => name.includes(":");

/** More than a large family uses in the days that any budget looks back on; whoever wants the small store full gets no further. */
const MOST_PASSING = 400;

function withoutOldest(counts: Counts): Counts {
  const passing = Object.keys(counts).filter(isPassing);
  const old = new Set(passing.slice(0, -MOST_PASSING));
  return Object.fromEntries(Object.entries(counts).filter(([name]) => !old.has(name)));
}

/**
 * How far each signed document has come, kept where the document is not: in the browser's memory while it runs, and beside the
 * marker outside the database. A true document that is behind its count was put back. The counts only grow.
 */
export function createCounters({ marker, session }: Pick<Ports, "marker" | "session">) {
  const inTurn = createSerialQueue();

  /** Memory knows them; after a start of the browser the disk does. */
  async function read(): Promise<Counts> {
    const inMemory = await session.get(SESSION.counts);
    if (inMemory !== undefined) return decodeCounts(inMemory);
    // A marker that cannot be read knows nothing: no document is refused for it.
    const onDisk = decodeCounts(await marker.counts().catch(() => ({})));
    await session.put(SESSION.counts, onDisk);
    return onDisk;
  }

  async function write(counts: Counts): Promise<void> {
    await session.put(SESSION.counts, counts);
    await marker.keepCounts(counts).catch(() => undefined);
  }

  return {
    /** 0 where none was ever counted. */
    of: (name: string): Promise<number> => inTurn(async () => (await read())[name] ?? 0),
    /** The document with this count is on the disk. */
    raise: (name: string, to: number): Promise<void> =>
      inTurn(async () => {
        const before = await read();
        if ((before[name] ?? 0) >= to) return;
        await write(withoutOldest({ ...before, [name]: to }));
      }),
    /** Forgets what passed before a day. */
    purge: (beforeDay: number): Promise<void> =>
      inTurn(async () => {
        const before = Object.entries(await read());
        const left = before.filter(([name, count]) => !isPassing(name) || count >= beforeDay);
        if (left.length < before.length) await write(Object.fromEntries(left));
      }),
  };
}

export type Counters = ReturnType<typeof createCounters>;
