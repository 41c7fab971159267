import type { Surface } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";
import { countWord, SECONDS_OF_HOUR, setSeconds, WORDS_OF_HOUR, wordsOf } from "./bits.ts";
import type { LedgerRecord, Usage } from "./usage.ts";

type Counts = (site: SiteId, surface: Surface) => boolean;
/** One figure: its seconds so far, and the union of the hour at hand, which knows what is new. */
type Tally = { seconds: number; readonly words: Uint32Array };

/**
 * The seconds of `[fromSecond, toSecond)` (household epoch seconds) that records say were watched. Every figure is a union:
 * a second in two tabs, windows, surfaces or sites is one second. `counts` says which places are counted.
 */
export function usageOf(records: readonly LedgerRecord[], fromSecond: number, toSecond: number, counts: Counts): Usage {
  const watched = newTally();
  const counted = newTally();
  const sites = new Map<SiteId, Tally>();
  const surfaces = new Map<string, Tally>();
  for (const [utcHour, ofHour] of Map.groupBy(records, (record) => record.utcHour)) {
    const mask = maskOf(utcHour, fromSecond, toSecond);
    for (const { site, surface, bits } of ofHour) {
      const words = within(wordsOf(bits), mask);
      const set = indexesOfSet(words);
      unite(watched, words, set);
      if (!counts(site, surface)) continue;
      unite(counted, words, set);
      unite(tallyIn(sites, site), words, set);
      unite(tallyIn(surfaces, `${site}/${surface}`), words, set);
      unite(tallyIn(surfaces, `all/${surface}`), words, set);
    }
    for (const tally of [watched, counted, ...sites.values(), ...surfaces.values()]) tally.words.fill(0);
  }
  return {
    countedSeconds: counted.seconds,
    watchedSeconds: watched.seconds,
    bySite: secondsIn(sites),
    bySurface: secondsIn(surfaces),
  };
}

const newTally = (): Tally => ({ seconds: 0, words: new Uint32Array(WORDS_OF_HOUR) });

function tallyIn<K>(tallies: Map<K, Tally>, key: K): Tally {
  const tally = tallies.get(key) ?? newTally();
  tallies.set(key, tally);
  return tally;
}

/** Which seconds of an hour are asked for; null is all of them. */
function maskOf(utcHour: number, fromSecond: number, toSecond: number): Uint32Array | null {
  const startSecond = utcHour * SECONDS_OF_HOUR;
  const [from, to] = [fromSecond - startSecond, toSecond - startSecond];
  return from <= 0 && to >= SECONDS_OF_HOUR ? null : wordsOf(setSeconds(null, from, to));
}

function within(words: Uint32Array, mask: Uint32Array | null): Uint32Array {
  return mask === null ? words : words.map((word, index) => word & (mask[index] ?? 0));
}

/** Most words of an hour are empty: who watches, watches for a while. */
function indexesOfSet(words: Uint32Array): readonly number[] {
  const set: number[] = [];
  for (let index = 0; index < WORDS_OF_HOUR; index += 1) if (words[index] !== 0) set.push(index);
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
