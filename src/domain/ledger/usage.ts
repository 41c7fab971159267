import type { SiteId } from "../ids.ts";
import type { LedgerSurface } from "./ledger-surface.ts";

/** One record of the ledger: the seconds of one UTC hour in which a child watched one surface. */
export type LedgerRecord = {
  readonly site: SiteId;
  readonly surface: LedgerSurface;
  /** Hours since the epoch. */
  readonly utcHour: number;
  /** 3,600 bits in 450 bytes, the least significant bit first. */
  readonly bits: Uint8Array;
};

/** Seconds of one day. Totals are unions, never sums. `counted` leaves out what the plan does not count. */
export type Usage = {
  readonly countedSeconds: number;
  readonly watchedSeconds: number;
  /** Counted seconds by site. */
  readonly bySite: ReadonlyMap<SiteId, number>;
  /** Counted seconds by `site/surface`, and by `all/surface` for the union over sites; of `school` whatever was written. */
  readonly bySurface: ReadonlyMap<string, number>;
  /** Counted seconds of each group of the plan, by its `groupKey`. */
  readonly byGroup: ReadonlyMap<string, number>;
};
