import { SURFACES } from "../domain/catalogue/surface.ts";
import { finite, listOf, mapped, oneOf, shapeOf, text } from "../domain/decode.ts";
import { childId, type ChildId, type SiteId } from "../domain/ids.ts";
import type { Surface } from "../domain/catalogue/surface.ts";
import { decodeSiteId } from "../domain/plan/decode-plan.ts";
import { SESSION } from "./names.ts";
import type { Ledger, Ports } from "./ports.ts";

type Owed = {
  readonly child: ChildId;
  readonly site: SiteId;
  readonly surface: Surface;
  readonly fromSecond: number;
  readonly toSecond: number;
};

const decodeOwed = listOf(
  shapeOf<Owed>({
    child: mapped(text, childId),
    site: decodeSiteId,
    surface: oneOf(...SURFACES),
    fromSecond: finite,
    toSecond: finite,
  }),
);

type Written = { readonly fromSecond: number; readonly toSecond: number };

/**
 * A ledger that owes what the disk refused: the seconds wait in memory and are written first the next time. While any are
 * owed nothing is open, so a full disk is no way to watch for nothing. Both witnesses of a page say the same ten seconds: what
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
      await session.put(SESSION.owed, [...(await owed()), span]);
    }
  };

  return {
    read: ledger.read,
    watch,
    /** Writes what is owed; throws when it is refused again. Setting a second twice changes nothing. */
    async pay(): Promise<void> {
      const spans = await owed();
      if (spans.length === 0) return;
      for (const span of spans) await write(span);
      await session.put(SESSION.owed, undefined);
    },
  };
}

export type PatientLedger = ReturnType<typeof createPatientLedger>;

/** One stretch of two that touch; of two that do not the later one. */
const together = (last: Written, { fromSecond, toSecond }: Written): Written =>
  fromSecond <= last.toSecond && toSecond >= last.fromSecond
    ? { fromSecond: Math.min(last.fromSecond, fromSecond), toSecond: Math.max(last.toSecond, toSecond) }
    : { fromSecond, toSecond };
