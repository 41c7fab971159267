import type { Surface } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";
import { countBits, setSeconds, SECONDS_OF_HOUR, uniteBits } from "./bits.ts";
import type { LedgerRecord, Usage } from "./usage.ts";

type Counts = (site: SiteId, surface: Surface) => boolean;
type Union<K> = Map<K, Map<number, Uint8Array>>;

/**
 * The seconds of `[fromSecond, toSecond)` (household epoch seconds; the end may be infinite) that records say were watched.
 * Every figure is a union: a second in two tabs, windows, surfaces or sites is one second. `counts` says which are counted.
 */
export function usageOf(
  records: readonly LedgerRecord[],
  fromSecond: number,
  toSecond: number,
  counts: Counts,
): Usage {
  const all: Union<"counted" | "watched"> = new Map();
  const sites: Union<SiteId> = new Map();
  const surfaces: Union<string> = new Map();
  for (const { site, surface, utcHour, bits } of records) {
    const startSecond = utcHour * SECONDS_OF_HOUR;
    const window = setSeconds(null, fromSecond - startSecond, toSecond - startSecond);
    const seconds = bits.map((byte, index) => byte & (window[index] ?? 0));
    add(all, "watched", utcHour, seconds);
    if (!counts(site, surface)) continue;
    add(all, "counted", utcHour, seconds);
    add(sites, site, utcHour, seconds);
    add(surfaces, `${site}/${surface}`, utcHour, seconds);
    add(surfaces, `all/${surface}`, utcHour, seconds);
  }
  return {
    countedSeconds: sizeOf(all.get("counted")),
    watchedSeconds: sizeOf(all.get("watched")),
    bySite: sizesOf(sites),
    bySurface: sizesOf(surfaces),
  };
}

function add<K>(union: Union<K>, key: K, utcHour: number, seconds: Uint8Array): void {
  const hours = union.get(key) ?? new Map<number, Uint8Array>();
  const before = hours.get(utcHour);
  hours.set(utcHour, before === undefined ? seconds : uniteBits(before, seconds));
  union.set(key, hours);
}

const sizeOf = (hours: ReadonlyMap<number, Uint8Array> | undefined): number =>
  [...(hours?.values() ?? [])].reduce((sum, bits) => sum + countBits(bits), 0);

const sizesOf = <K>(union: Union<K>): ReadonlyMap<K, number> =>
  new Map([...union].map(([key, hours]) => [key, sizeOf(hours)]));
