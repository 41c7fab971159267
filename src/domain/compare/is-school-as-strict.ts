import type { SchoolUse } from "../plan/plan.ts";
import { hoursBetween, isCovered } from "./hours.ts";

const NONE: SchoolUse = { sites: [], hours: [], counts: true, minutes: 0 };

/**
 * School use opens and closes at once: in its hours what one chooses on its sites, and what never ends there. So of two, the one
 * is as strict only where it closes all that the other does and opens nothing more; more hours, or more sites, are both.
 * `hours` are those of the day. A grant for school work that names no site is for the sites, whatever the hours.
 */
export function isSchoolAsStrict(one: SchoolUse | null, other: SchoolUse | null): boolean {
  const [here, there] = [one ?? NONE, other ?? NONE];
  return keepsAll(here, there) && opensNoMore(here, there) && holdsAll(there.sites, here.sites);
}

const keepsAll = (here: SchoolUse, there: SchoolUse): boolean =>
  isNowhere(there) || (holdsAll(here.sites, there.sites) && lasts(here, there));

const opensNoMore = (here: SchoolUse, there: SchoolUse): boolean =>
  isNowhere(here) ||
  (holdsAll(there.sites, here.sites) &&
    lasts(there, here) &&
    (here.counts || !there.counts) &&
    (here.minutes ?? Infinity) <= (there.minutes ?? Infinity));

const isNowhere = ({ sites, hours }: SchoolUse): boolean => sites.length === 0 || hours.length === 0;

const holdsAll = <T>(wide: readonly T[], narrow: readonly T[]): boolean => narrow.every((one) => wide.includes(one));

const lasts = (long: SchoolUse, short: SchoolUse): boolean =>
  isCovered(short.hours.map(hoursBetween), long.hours.map(hoursBetween));
