import type { LedgerSurface } from "./ledger-surface.ts";
import type { SiteId } from "../ids.ts";
import { setSeconds } from "./bits.ts";
import { splitSpan } from "./split-span.ts";
import type { LedgerRecord } from "./usage.ts";

type Span = {
  readonly site: SiteId;
  readonly surface: LedgerSurface;
  readonly fromSecond: number;
  readonly toSecond: number;
};

/** The records of one child as they are when `[fromSecond, toSecond)` (household epoch seconds) was watched as well. */
export function withSpan(records: readonly LedgerRecord[], span: Span): readonly LedgerRecord[] {
  const { site, surface } = span;
  return splitSpan(span.fromSecond, span.toSecond).reduce<readonly LedgerRecord[]>((all, { utcHour, from, to }) => {
    const is = (one: LedgerRecord): boolean => one.site === site && one.surface === surface && one.utcHour === utcHour;
    const before = all.find(is)?.bits ?? null;
    return [...all.filter((one) => !is(one)), { site, surface, utcHour, bits: setSeconds(before, from, to) }];
  }, records);
}
