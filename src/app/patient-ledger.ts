import { finite, listOf, mapped, oneOf, shapeOf, text } from "../domain/decode.ts";
import { childId, type ChildId, type SiteId } from "../domain/ids.ts";
import { LEDGER_SURFACES, type LedgerSurface } from "../domain/ledger/ledger-surface.ts";
import { withSpan } from "../domain/ledger/with-span.ts";
import { decodeSiteId } from "../domain/plan/decode-plan.ts";
import { SESSION } from "./names.ts";
import type { Ledger, Ports } from "./ports.ts";

type Owed = {
  readonly child: ChildId;
  readonly site: SiteId;
  readonly surface: LedgerSurface;
  readonly fromSecond: number;
  readonly toSecond: number;
};

/** Spans that wait in memory: two pages, each in pieces, for the quarter of an hour below. */
const MOST_SPANS = 5000;

/**
 * What memory may hold for the disk. The browser's end forgets it, so that who fills the disk wins so much and no more; from then on
 * nothing is open until the disk takes it.
 */
const MOST_OWED_SECONDS = 15 * 60;

const decodeOwed = listOf(
  shapeOf<Owed>({
    child: mapped(text, childId),
    site: decodeSiteId,
    surface: oneOf(...LEDGER_SURFACES),
    fromSecond: finite,
    toSecond: finite,
  }),
  MOST_SPANS,
);

type Written = { readonly fromSecond: number; readonly toSecond: number };

/**
 * A ledger that owes what the disk refused: those seconds wait in memory, count like all others, and are written first the next
 * time. So a full disk takes no child's minutes away, and gives none. Both witnesses of a page say the same ten seconds: what
 * this run of the background has written already costs no second transaction.
 */
export function createPatientLedger({ ledger, session }: Pick<Ports, "ledger" | "session">) {
  // The latest stretch of each place; a run that knows of none writes once more, which changes nothing.
  const written = new Map<string, Written>();

  async function owed(): Promise<readonly Owed[]> {
    const stored = await session.get(SESSION.owed);
    return stored === undefined ? [] : decodeOwed(stored, "owed");
  }

  const write = ({ child, site, surface, fromSecond, toSecond }: Owed): Promise<void> =>
    ledger.watch(child, site, surface, fromSecond, toSecond);

  const watch: Ledger["watch"] = async (child, site, surface, fromSecond, toSecond) => {
    const span: Owed = { child, site, surface, fromSecond, toSecond };
    const place = JSON.stringify([child, site, surface]);
    const last = written.get(place);
    if (last !== undefined && last.fromSecond <= fromSecond && toSecond <= last.toSecond) return;
    try {
      await write(span);
      written.set(place, last === undefined ? span : together(last, span));
    } catch {
      await session.put(SESSION.owed, withOwed(await owed(), span));
    }
  };

  return {
    watch,
    /** What is owed is watched as well. */
    read: async (child: ChildId, fromHour: number, toHour: number): ReturnType<Ledger["read"]> => {
      const [stored, spans] = await Promise.all([ledger.read(child, fromHour, toHour), owed()]);
      return spans
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
        for (const span of spans) await write(span);
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

/** The same place once more, or a little further, is one span: two witnesses tell of each second. */
function withOwed(spans: readonly Owed[], span: Owed): readonly Owed[] {
  const touches = ({ child, site, surface, fromSecond, toSecond }: Owed): boolean =>
    child === span.child &&
    site === span.site &&
    surface === span.surface &&
    toSecond >= span.fromSecond &&
    fromSecond <= span.toSecond;
  const touching = [...spans.filter(touches), span];
  const fromSecond = Math.min(...touching.map((one) => one.fromSecond));
  const toSecond = Math.max(...touching.map((one) => one.toSecond));
  return [...spans.filter((one) => !touches(one)), { ...span, fromSecond, toSecond }];
}

export type PatientLedger = ReturnType<typeof createPatientLedger>;

/** One stretch of two that touch; of two that do not the later one. */
const together = (last: Written, { fromSecond, toSecond }: Written): Written =>
  fromSecond <= last.toSecond && toSecond >= last.fromSecond
    ? { fromSecond: Math.min(last.fromSecond, fromSecond), toSecond: Math.max(last.toSecond, toSecond) }
    : { fromSecond, toSecond };
