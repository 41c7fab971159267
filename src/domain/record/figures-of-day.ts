import { siteId, type SiteId } from "../ids.ts";
import type { HouseholdDay } from "../time/household-day.ts";
import type { DayFigures } from "./day-figures.ts";
import { QUARTER_SECONDS, QUARTERS_OF_DAY, type DayTotals } from "./day-totals.ts";

const QUARTER_MS = QUARTER_SECONDS * 1000;

/** What the plan allowed and what was given, which no second says. */
export type DayFrame = Pick<DayFigures, "limitSeconds" | "givenSeconds">;

/** The figures of a household day, from the totals of the UTC days that it lies in; a UTC day without totals had none. */
export function figuresOfDay(
  { date, startMs, endMs }: HouseholdDay,
  totals: ReadonlyMap<number, DayTotals>,
  frame: DayFrame,
): DayFigures {
  const [first, last] = [Math.floor(startMs / QUARTER_MS), Math.ceil(endMs / QUARTER_MS)];
  const length = last - first;
  const byQuarter = zeros(length);
  const bySite = new Map<SiteId, number>();
  const bySurface = new Map<string, number>();
  const bySiteQuarter = new Map<SiteId, number[]>();
  let countedSeconds = 0;

  for (let utcDay = Math.floor(first / QUARTERS_OF_DAY); utcDay * QUARTERS_OF_DAY < last; utcDay += 1) {
    for (const [name, row] of totals.get(utcDay)?.rows ?? []) {
      // Where the row's first quarter lies in this day; before it where less than nothing.
      const offset = utcDay * QUARTERS_OF_DAY - first;
      const [from, to] = [Math.max(0, -offset), Math.min(QUARTERS_OF_DAY, length - offset)];
      if (name.startsWith("=")) continue;
      if (name === "watched") addTo(byQuarter, row, from, to, offset);
      else if (name === "counted") countedSeconds += sumOf(row, from, to);
      else if (name.endsWith("/all")) addSite(siteId(name.slice(0, -"/all".length)), row, from, to, offset);
      else addSeconds(bySurface, name, sumOf(row, from, to));
    }
  }
  return {
    date,
    watchedSeconds: byQuarter.reduce((sum, seconds) => sum + seconds, 0),
    countedSeconds,
    bySite,
    bySurface,
    byQuarter,
    bySiteQuarter,
    ...frame,
  };

  function addSite(site: SiteId, row: Uint16Array, from: number, to: number, offset: number): void {
    const seconds = sumOf(row, from, to);
    if (seconds === 0) return;
    addSeconds(bySite, site, seconds);
    const quarters = bySiteQuarter.get(site) ?? zeros(length);
    bySiteQuarter.set(site, quarters);
    addTo(quarters, row, from, to, offset);
  }
}

function addSeconds<K>(sums: Map<K, number>, key: K, seconds: number): void {
  if (seconds > 0) sums.set(key, (sums.get(key) ?? 0) + seconds);
}

function sumOf(row: Uint16Array, from: number, to: number): number {
  let sum = 0;
  for (let quarter = from; quarter < to; quarter += 1) sum += row[quarter] ?? 0;
  return sum;
}

function addTo(quarters: number[], row: Uint16Array, from: number, to: number, offset: number): void {
  for (let quarter = from; quarter < to; quarter += 1) {
    const index = quarter + offset;
    quarters[index] = (quarters[index] ?? 0) + (row[quarter] ?? 0);
  }
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0);
