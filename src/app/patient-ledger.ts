import { finite, listOf, mapped, oneOf, shapeOf, text } from "../domain/decode.ts";
import { childId, type ChildId, type SiteId } from "../domain/ids.ts";
import { LEDGER_SURFACES, type LedgerSurface } from "../domain/ledger/ledger-surface.ts";
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

const decodeOwed = listOf(
  shapeOf<Owed>({
    child: mapped(text, childId),
    site: decodeSiteId,
    surface: oneOf(...LEDGER_SURFACES),
    fromSecond: finite,
    toSecond: finite,
  }),
);

/**
 * A ledger that owes what the disk refused: the seconds wait in memory and are written first the next time. While any are
 * owed nothing is open, so a full disk is no way to watch for nothing.
 */
export function createPatientLedger({ ledger, session }: Pick<Ports, "ledger" | "session">) {
  async function owed(): Promise<readonly Owed[]> {
    const stored = await session.get(SESSION.owed);
    return stored === undefined ? [] : decodeOwed(stored, "owed");
  }

  const write = ({ child, site, surface, fromSecond, toSecond }: Owed): Promise<void> =>
    ledger.watch(child, site, surface, fromSecond, toSecond);

  const watch: Ledger["watch"] = async (child, site, surface, fromSecond, toSecond) => {
    const span: Owed = { child, site, surface, fromSecond, toSecond };
    try {
      await write(span);
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
