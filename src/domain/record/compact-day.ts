import { countWord, newHour, SECONDS_OF_HOUR, setSeconds, type HourOfWords } from "../ledger/bits.ts";
import type { LedgerRecord } from "../ledger/usage.ts";
import { groupKey } from "../plan/group-key.ts";
import { anyScopeCovers } from "../plan/scope-covers.ts";
import type { DayRules } from "./day-rules.ts";
import { QUARTER_SECONDS, QUARTERS_OF_DAY, type DayTotals } from "./day-totals.ts";

const QUARTERS_OF_HOUR = 4;
const QUARTER_MS = QUARTER_SECONDS * 1000;
const HOURS_OF_DAY = 24;

/** Which seconds of an hour are each quarter's; a quarter ends in the middle of a word. */
const MASKS = Array.from({ length: QUARTERS_OF_HOUR }, (_, quarter) => {
  const hour = newHour();
  hour.bytes.set(setSeconds(null, quarter * QUARTER_SECONDS, (quarter + 1) * QUARTER_SECONDS));
  return hour.words;
});

type Hour = { readonly tallies: Map<string, HourOfWords>; readonly counted: Map<string, HourOfWords> };

/**
 * Hour records of one child and UTC day, in whatever order, as seconds per quarter of an hour. `rulesAt` answers the rules of
 * the household day that holds an instant (epoch milliseconds, the start of a quarter); household days begin at full quarters
 * in every zone there is. The same records and rules give the same totals, rows sorted by name; records of other days are left out.
 */
export function compactDay(
  utcDay: number,
  records: readonly LedgerRecord[],
  rulesAt: (quarterStartMs: number) => DayRules,
): DayTotals {
  const rows = new Map<string, Uint16Array>();
  const record = newHour();
  for (const [utcHour, ofHour] of Map.groupBy(records, ({ utcHour }) => utcHour)) {
    const hourOfDay = utcHour - utcDay * HOURS_OF_DAY;
    if (hourOfDay < 0 || hourOfDay >= HOURS_OF_DAY) continue;
    const rules = MASKS.map((_, quarter) => rulesAt(utcHour * SECONDS_OF_HOUR * 1000 + quarter * QUARTER_MS));
    for (const one of new Set(rules)) {
      const hour = uniteHour(ofHour, one, record);
      const theirs = rules.map((of) => of === one);
      write(rows, hourOfDay * QUARTERS_OF_HOUR, { ...hour, theirs });
    }
  }
  return { utcDay, rows: new Map([...rows].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

function uniteHour(records: readonly LedgerRecord[], { uncounted, groups }: DayRules, record: HourOfWords): Hour {
  const tallies = new Map<string, HourOfWords>();
  const counted = new Map<string, HourOfWords>();
  for (const { site, surface, bits } of records) {
    record.bytes.fill(0);
    record.bytes.set(bits.subarray(0, record.bytes.length));
    for (const name of ["watched", `${site}/all`, `${site}/${surface}`, `all/${surface}`]) unite(tallies, name, record);
    if (surface === "school" || anyScopeCovers(uncounted, site, surface)) continue;
    unite(counted, "counted", record);
    for (const scopes of groups)
      if (anyScopeCovers(scopes, site, surface)) unite(counted, `=${groupKey(scopes)}`, record);
  }
  const school = tallies.get("all/school");
  if (school !== undefined) tallies.set("apart", without(school, counted.get("counted")));
  return { tallies, counted };
}

/** The seconds of the one that are not the other's. */
function without({ words }: HourOfWords, other: HourOfWords | undefined): HourOfWords {
  const rest = newHour();
  for (let index = 0; index < words.length; index += 1)
    rest.words[index] = (words[index] ?? 0) & ~(other?.words[index] ?? 0);
  return rest;
}

function unite(tallies: Map<string, HourOfWords>, name: string, { words }: HourOfWords): void {
  const tally = tallies.get(name) ?? newHour();
  tallies.set(name, tally);
  for (let index = 0; index < words.length; index += 1)
    tally.words[index] = (tally.words[index] ?? 0) | (words[index] ?? 0);
}

/** Puts the quarters of an hour whose rules these are into the rows. */
function write(
  rows: Map<string, Uint16Array>,
  firstQuarter: number,
  { tallies, counted, theirs }: Hour & { readonly theirs: readonly boolean[] },
): void {
  for (const [name, { words }] of [...tallies, ...counted]) {
    for (const [quarter, mask] of MASKS.entries()) {
      const seconds = theirs[quarter] === true ? countIn(words, mask) : 0;
      if (seconds === 0) continue;
      const row = rows.get(name) ?? new Uint16Array(QUARTERS_OF_DAY);
      rows.set(name, row);
      row[firstQuarter + quarter] = seconds;
    }
  }
}

function countIn(words: Uint32Array, mask: Uint32Array): number {
  let seconds = 0;
  for (let index = 0; index < words.length; index += 1) {
    const both = (words[index] ?? 0) & (mask[index] ?? 0);
    if (both !== 0) seconds += countWord(both);
  }
  return seconds;
}
