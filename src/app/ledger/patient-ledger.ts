import { finite, listOf, mapped, nullable, oneOf, shapeOf, text } from "../../domain/decode.ts";
import { childId, type ChildId } from "../../domain/ids.ts";
import { LEDGER_SURFACES } from "../../domain/ledger/ledger-surface.ts";
import type { WatchedSpan } from "../../domain/ledger/watched-span.ts";
import { withSpan } from "../../domain/ledger/with-span.ts";
import { withWatched } from "../../domain/ledger/with-watched.ts";
import { decodeSiteId } from "../../domain/plan/decode-plan.ts";
import { SESSION } from "../names.ts";
import type { Ledger, Ports } from "../ports.ts";

/** Spans that wait in memory: two pages, each in pieces, for the quarter of an hour below. */
const MOST_SPANS = 5000;

/**
 * What memory may hold for the disk. The browser's end forgets it, so that who fills the disk wins so much and no more; from then on
 * nothing is open until the disk takes it.
 */
const MOST_OWED_SECONDS = 15 * 60;

/**
 * A guard speaks every ten seconds, and its word is cut to whole seconds: what is nine of them after the last transaction is
 * ten seconds after it. Whoever kills the browser wins so much and no more.
 */
const WRITES_EVERY_SECONDS = 9;

/** What was watched since the last transaction, and until when that one reached; null before the first. */
type Unwritten = { readonly spans: readonly WatchedSpan[]; readonly writtenTo: number | null };
const NOTHING_YET: Unwritten = { spans: [], writtenTo: null };

const decodeSpans = listOf(
  shapeOf<WatchedSpan>({
    child: mapped(text, childId),
    site: decodeSiteId,
    surface: oneOf(...LEDGER_SURFACES),
    fromSecond: finite,
    toSecond: finite,
  }),
  MOST_SPANS,
);
const decodeUnwritten = shapeOf<Unwritten>({ spans: decodeSpans, writtenTo: nullable(finite) });

type Stretch = Pick<WatchedSpan, "fromSecond" | "toSecond">;

/**
 * A ledger that gathers what several pages and two witnesses say of the same seconds, and writes it down together. It waits in
 * memory that outlives the worker, and counts from the moment it is told. What the disk refuses is owed: it counts like all
 * other seconds, and is written first the next time. So a full disk takes no child's minutes away, and gives none.
 */
export function createPatientLedger({ ledger, session }: Pick<Ports, "ledger" | "session">) {
  // The latest stretch of each place; a run that knows of none tells once more, which changes nothing.
  const told = new Map<string, Stretch>();

  async function owed(): Promise<readonly WatchedSpan[]> {
    const stored = await session.get(SESSION.owed);
    return stored === undefined ? [] : decodeSpans(stored, "owed");
  }

  /** Memory that somebody broke owes nothing more. */
  async function unwritten(): Promise<Unwritten> {
    const stored = await session.get(SESSION.unwritten);
    try {
      return stored === undefined ? NOTHING_YET : decodeUnwritten(stored, "unwritten");
    } catch {
      return NOTHING_YET;
    }
  }

  async function watch(span: WatchedSpan): Promise<void> {
    const place = JSON.stringify([span.child, span.site, span.surface]);
    const last = told.get(place);
    if (last !== undefined && last.fromSecond <= span.fromSecond && span.toSecond <= last.toSecond) return;
    const before = await unwritten();
    await session.put(SESSION.unwritten, { ...before, spans: withWatched(before.spans, span) } satisfies Unwritten);
    told.set(place, last === undefined ? span : together(last, span));
  }

  /** All in one transaction; what it refuses is owed from then on. */
  async function writeNow(): Promise<void> {
    const { spans } = await unwritten();
    if (spans.length === 0) return;
    const writtenTo = Math.max(...spans.map(({ toSecond }) => toSecond));
    try {
      await ledger.watch(spans);
    } catch {
      await session.put(SESSION.owed, spans.reduce(withWatched, await owed()));
    }
    await session.put(SESSION.unwritten, { spans: [], writtenTo } satisfies Unwritten);
  }

  return {
    watch,
    writeNow,
    /** Writes what waits where the last transaction is long enough ago. `stampMs` is now, where seconds are written. */
    async writeWhenDue(stampMs: number): Promise<void> {
      const { spans, writtenTo } = await unwritten();
      const nowSecond = Math.floor(stampMs / 1000);
      const isDue = writtenTo === null || nowSecond < writtenTo || nowSecond - writtenTo >= WRITES_EVERY_SECONDS;
      if (spans.length > 0 && isDue) await writeNow();
    },
    /** Something waits, for its time or for the disk. */
    isWaiting: async (): Promise<boolean> =>
      (await unwritten()).spans.length > 0 || (await session.get(SESSION.owed)) !== undefined,
    /** What waits is watched as well. */
    read: async (child: ChildId, fromHour: number, toHour: number): ReturnType<Ledger["read"]> => {
      const [stored, spans, { spans: waiting }] = await Promise.all([
        ledger.read(child, fromHour, toHour),
        owed(),
        unwritten(),
      ]);
      return [...spans, ...waiting]
        .filter((span) => span.child === child)
        .reduce((records, span) => withSpan(records, span), stored)
        .filter(({ utcHour }) => utcHour >= fromHour && utcHour < toHour);
    },
    /** Writes what is owed. Throws when it is refused again and memory holds no more of it. */
    async pay(): Promise<void> {
      const spans = await owed();
      if (spans.length === 0) return;
      try {
        // Setting a second twice changes nothing.
        await ledger.watch(spans);
        await session.put(SESSION.owed, undefined);
      } catch (refused) {
        if (spans.reduce((sum, span) => sum + span.toSecond - span.fromSecond, 0) >= MOST_OWED_SECONDS) throw refused;
      }
    },
    /** When the first second was watched that the disk does not have (household epoch milliseconds); null where it has all. */
    owingSinceMs: async (): Promise<number | null> => {
      const spans = await owed().catch(() => []);
      return spans.length === 0 ? null : Math.min(...spans.map(({ fromSecond }) => fromSecond)) * 1000;
    },
  };
}

export type PatientLedger = ReturnType<typeof createPatientLedger>;

/** One stretch of two that touch; of two that do not the later one. */
const together = (last: Stretch, { fromSecond, toSecond }: Stretch): Stretch =>
  fromSecond <= last.toSecond && toSecond >= last.fromSecond
    ? { fromSecond: Math.min(last.fromSecond, fromSecond), toSecond: Math.max(last.toSecond, toSecond) }
    : { fromSecond, toSecond };
