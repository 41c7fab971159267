import type { ChildId, SiteId } from "../ids.ts";
import type { LedgerSurface } from "./ledger-surface.ts";

/** `[fromSecond, toSecond)` of household epoch seconds, watched by a child in one place. */
export type WatchedSpan = {
  readonly child: ChildId;
  readonly site: SiteId;
  readonly surface: LedgerSurface;
  readonly fromSecond: number;
  readonly toSecond: number;
};
