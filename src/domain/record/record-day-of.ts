import { SURFACES } from "../catalogue/surface.ts";
import type { HouseholdDay } from "../time/household-day.ts";
import type { DayFigures } from "./day-figures.ts";
import { hoursOfDay } from "./hours-of-day.ts";
import type { DayDetail, RecordDay } from "./record-day.ts";

/** What a message says of a day; where and when it was watched only with `day`, whose hours are on the wall of `timeZone`. */
export function recordDayOf(figures: DayFigures, day: HouseholdDay | null, timeZone: string): RecordDay {
  const { date, watchedSeconds, countedSeconds, schoolSeconds, apartSeconds, limitSeconds, givenSeconds } = figures;
  const detail = day === null ? null : detailOf(figures, day, timeZone);
  return {
    ...{ date, watchedSeconds, countedSeconds, schoolSeconds, apartSeconds, limitSeconds, givenSeconds },
    detail,
  };
}

function detailOf(
  { bySite, bySurface, byQuarter, bySiteQuarter }: DayFigures,
  { startMs }: HouseholdDay,
  timeZone: string,
): DayDetail {
  const surfaces = SURFACES.map((surface) => [surface, bySurface.get(`all/${surface}`) ?? 0] as const);
  return {
    sites: mostFirst([...bySite]),
    surfaces: mostFirst(surfaces),
    hours: hoursOfDay(byQuarter, startMs, timeZone),
    quarters: mostFirst([...bySite]).map(([site]) => [site, bySiteQuarter.get(site) ?? []] as const),
  };
}

const mostFirst = <K>(list: readonly (readonly [K, number])[]): readonly (readonly [K, number])[] =>
  list.filter(([, seconds]) => seconds > 0).toSorted(([, a], [, b]) => b - a);
