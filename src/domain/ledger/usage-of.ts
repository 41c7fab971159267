import type { SiteId } from "../ids.ts";
import { groupKey } from "../plan/group-key.ts";
import type { Scope } from "../plan/plan.ts";
import { anyScopeCovers } from "../plan/scope-covers.ts";
import { countWord, newHour, SECONDS_OF_HOUR, setSeconds, type HourOfWords } from "./bits.ts";
import type { LedgerSurface } from "./ledger-surface.ts";
import type { LedgerRecord, Usage } from "./usage.ts";

type Counts = (site: SiteId, surface: LedgerSurface) => boolean;
/** One figure: its seconds so far, and the union of the hour at hand, which knows what is new. */
type Tally = HourOfWords & { seconds: number };

/**
 * The seconds of `[fromSecond, toSecond)` (household epoch seconds) that records say were watched. Every figure is a union:
 * a second in two tabs, windows, surfaces or sites is one second. `counts` says which places are counted, `groups` what else is added up.
 */
export function usageOf(
  records: readonly LedgerRecord[],
  fromSecond: number,
  toSecond: number,
  counts: Counts,
  groups: readonly (readonly Scope[])[] = [],
): Usage {
  const watched = newTally();
  const counted = newTally();
  const sites = new Map<SiteId, Tally>();
  const surfaces = new Map<string, Tally>();
  const inGroups = groups.map((scopes) => ({ scopes, tally: newTally() }));
  const record = newHour();
  for (const [utcHour, ofHour] of Map.groupBy(records, ({ utcHour }) => utcHour)) {
    const mask = maskOf(utcHour, fromSecond, toSecond);
    for (const { site, surface, bits } of ofHour) {
      readInto(record, bits, mask);
      const set = indexesOfSet(record.words);
      unite(watched, record.words, set);
      if (surface !== "school" && !counts(site, surface)) continue;
      unite(tallyIn(surfaces, `${site}/${surface}`), record.words, set);
      unite(tallyIn(surfaces, `all/${surface}`), record.words, set);
      // Its own figure, and part of no other.
      if (surface === "school") continue;
      unite(counted, record.words, set);
      unite(tallyIn(sites, site), record.words, set);
      for (const { scopes, tally } of inGroups)
        if (anyScopeCovers(scopes, site, surface)) unite(tally, record.words, set);
    }
    const tallies = [watched, counted, ...sites.values(), ...surfaces.values(), ...inGroups.map(({ tally }) => tally)];
    for (const tally of tallies) tally.words.fill(0);
  }
  return {
    countedSeconds: counted.seconds,
    watchedSeconds: watched.seconds,
    bySite: secondsIn(sites),
    bySurface: secondsIn(surfaces),
    byGroup: new Map(inGroups.map(({ scopes, tally }) => [groupKey(scopes), tally.seconds])),
  };
}

const newTally = (): Tally => ({ ...newHour(), seconds: 0 });

function tallyIn<K>(tallies: Map<K, Tally>, key: K): Tally {
  const tally = tallies.get(key) ?? newTally();
  tallies.set(key, tally);
  return tally;
}

/** Which seconds of an hour are asked for; null is all of them. */
function maskOf(utcHour: number, fromSecond: number, toSecond: number): Uint8Array | null {
  const startSecond = utcHour * SECONDS_OF_HOUR;
  const [from, to] = [fromSecond - startSecond, toSecond - startSecond];
  return from <= 0 && to >= SECONDS_OF_HOUR ? null : setSeconds(null, from, to);
}

/** Puts a record into the hour of words, without the seconds that nobody asked for. */
function readInto(hour: HourOfWords, bits: Uint8Array, mask: Uint8Array | null): void {
  hour.bytes.fill(0);
  hour.bytes.set(bits.subarray(0, hour.bytes.length));
  if (mask === null) return;
  for (let index = 0; index < mask.length; index += 1)
    hour.bytes[index] = (hour.bytes[index] ?? 0) & (mask[index] ?? 0);
}

/** Most words of an hour are empty: who watches, watches for a while. */
function indexesOfSet(words: Uint32Array): readonly number[] {
  const set: number[] = [];
  for (let index = 0; index < words.length; index += 1) if (words[index] !== 0) set.push(index);
  return set;
}

function unite(tally: Tally, words: Uint32Array, set: readonly number[]): void {
  for (const index of set) {
    const before = tally.words[index] ?? 0;
    const added = (words[index] ?? 0) & ~before;
    if (added === 0) continue;
    tally.words[index] = before | added;
    tally.seconds += countWord(added);
  }
}

const secondsIn = <K>(tallies: ReadonlyMap<K, Tally>): ReadonlyMap<K, number> =>
  new Map(Array.from(tallies, ([key, { seconds }]) => [key, seconds]));
