import type { SiteId } from "../ids.ts";
import { SECONDS_OF_HOUR } from "./bits.ts";
import type { LedgerSurface } from "./ledger-surface.ts";
import type { LedgerRecord } from "./usage.ts";

/** A run of watched seconds; `endSecond` is where its last one ended. */
export type StreakOfSeconds = { readonly seconds: number; readonly endSecond: number };

type Feeds = (site: SiteId, surface: LedgerSurface) => boolean;

/**
 * The latest run before `nowSecond` (household epoch seconds): seconds with fewer than `gapSeconds` between any two of
 * them. Null when none ended so lately that it may still go on; the caller, who knows the millisecond, decides. `feeds`
 * says which places belong to it; a second in two of them is one.
 */
export function streakOf(
  records: readonly LedgerRecord[],
  nowSecond: number,
  gapSeconds: number,
  feeds: Feeds,
): StreakOfSeconds | null {
  const hours = Map.groupBy(
    records.filter(({ site, surface }) => feeds(site, surface)),
    ({ utcHour }) => utcHour,
  );
  const firstSecond = Math.min(...hours.keys()) * SECONDS_OF_HOUR;
  const isWatched = (second: number): boolean => {
    const at = second % SECONDS_OF_HOUR;
    const ofHour = hours.get(Math.floor(second / SECONDS_OF_HOUR)) ?? [];
    return ofHour.some(({ bits }) => (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1);
  };
  let seconds = 0;
  let endSecond: number | null = null;
  // Seconds are whole and now is not: the last of them may have ended a second less ago than it seems.
  let reachesTo = nowSecond - gapSeconds - 1;
  for (let second = nowSecond - 1; second >= Math.max(firstSecond, reachesTo); second -= 1) {
    if (!isWatched(second)) continue;
    seconds += 1;
    endSecond ??= second + 1;
    reachesTo = second - gapSeconds;
  }
  return endSecond === null ? null : { seconds, endSecond };
}
