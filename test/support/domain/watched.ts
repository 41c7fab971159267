import type { ChildId, SiteId } from "#domain/ids";
import type { LedgerSurface } from "#domain/ledger/ledger-surface";
import type { WatchedSpan } from "#domain/ledger/watched-span";

/** One span, as a ledger is told of it. */
export const watched = (
  child: ChildId,
  site: SiteId,
  surface: LedgerSurface,
  fromSecond: number,
  toSecond: number,
): readonly WatchedSpan[] => [{ child, site, surface, fromSecond, toSecond }];
