import type { Surface } from "#domain/catalogue/surface";
import type { SiteId } from "#domain/ids";
import { setSeconds } from "#domain/ledger/bits";
import { splitSpan } from "#domain/ledger/split-span";
import type { LedgerRecord } from "#domain/ledger/usage";

export type Place = { readonly site: SiteId; readonly surface: Surface };

/** What the ledger holds when someone watched a place for `[fromMs, toMs)` (epoch milliseconds, full seconds). */
export const recordsOf = (
  { site, surface }: Pick<LedgerRecord, "site" | "surface">,
  fromMs: number,
  toMs: number,
): readonly LedgerRecord[] =>
  splitSpan(fromMs / 1000, toMs / 1000).map(({ utcHour, from, to }) => ({
    site,
    surface,
    utcHour,
    bits: setSeconds(null, from, to),
  }));
