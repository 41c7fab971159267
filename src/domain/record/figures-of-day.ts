import { siteId, type SiteId } from "../ids.ts";
import type { HouseholdDay } from "../time/household-day.ts";
import type { DayFigures } from "./day-figures.ts";
import { QUARTER_SECONDS, QUARTERS_OF_DAY, type DayTotals } from "./day-totals.ts";

const QUARTER_MS = QUARTER_SECONDS * 1000;
const OF_SITE = "/all";

/** What the plan allowed and what was given, which no second says. */
export type DayFrame = Pick<DayFigures, "limitSeconds" | "givenSeconds">;

/** The part of a UTC day that lies in the household day: its quarters from `from` to `to`, and how far the first is from the day's. */
type Part = { readonly from: number; readonly to: number; readonly offset: number };

/**
 * The figures of a household day, from the totals of the UTC days that it lies in; a UTC day without totals had none. A year of
 * days is read at once, so the rows are walked once and nothing is made for what was not watched.
 */
export function figuresOfDay(
  { date, startMs, endMs }: HouseholdDay,
  totals: ReadonlyMap<number, DayTotals>,
  { limitSeconds, givenSeconds }: DayFrame,
): DayFigures {
  const [first, last] = [Math.floor(startMs / QUARTER_MS), Math.ceil(endMs / QUARTER_MS)];
  const length = last - first;
  const watched = new Uint16Array(length);
  const siteQuarters = new Map<SiteId, Uint16Array>();
  const bySite = new Map<SiteId, number>();
  const bySurface = new Map<string, number>();
  let [watchedSeconds, countedSeconds, apartSeconds] = [0, 0, 0];

  for (let utcDay = Math.floor(first / QUARTERS_OF_DAY); utcDay * QUARTERS_OF_DAY < last; utcDay += 1) {
    const offset = utcDay * QUARTERS_OF_DAY - first;
    const part: Part = { offset, from: Math.max(0, -offset), to: Math.min(QUARTERS_OF_DAY, length - offset) };
    for (const [name, row] of totals.get(utcDay)?.rows ?? []) {
      if (name.startsWith("=")) continue;
      const seconds = sumOf(row, part);
      if (seconds === 0) continue;
      if (name === "counted") countedSeconds += seconds;
      else if (name === "apart") apartSeconds += seconds;
      else if (name === "watched") {
        watchedSeconds += seconds;
        putInto(watched, row, part);
      } else if (name.endsWith(OF_SITE)) {
        const site = siteId(name.slice(0, -OF_SITE.length));
        bySite.set(site, (bySite.get(site) ?? 0) + seconds);
        const quarters = siteQuarters.get(site) ?? new Uint16Array(length);
        siteQuarters.set(site, quarters);
        putInto(quarters, row, part);
      } else bySurface.set(name, (bySurface.get(name) ?? 0) + seconds);
    }
  }
  return {
    ...{ date, watchedSeconds, countedSeconds, bySite, bySurface, limitSeconds, givenSeconds },
    // Of a day that two forms were made one of, each figure is the larger.
    apartSeconds: Math.max(0, Math.min(apartSeconds, watchedSeconds - countedSeconds)),
    schoolSeconds: bySurface.get("all/school") ?? 0,
    byQuarter: Array.from(watched),
    bySiteQuarter: new Map(Array.from(siteQuarters, ([site, quarters]) => [site, Array.from(quarters)])),
  };
}

function sumOf(row: Uint16Array, { from, to }: Part): number {
  let sum = 0;
  for (let quarter = from; quarter < to; quarter += 1) sum += row[quarter] ?? 0;
  return sum;
}

/** No quarter of the day lies in two UTC days. */
function putInto(quarters: Uint16Array, row: Uint16Array, { from, to, offset }: Part): void {
  quarters.set(row.subarray(from, to), from + offset);
}
