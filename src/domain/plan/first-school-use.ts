import { siteId } from "../ids.ts";
import type { Rules, SchoolHours, SchoolUse } from "./plan.ts";

/** School days after school; where a plan closes hours for homework, those take its place. */
export const USUAL_SCHOOL_HOURS: SchoolHours = {
  days: [true, true, true, true, true, false, false],
  from: "16:00",
  to: "18:00",
};

/** From this age on the plans to begin with propose it. */
export const SCHOOL_USE_FROM_AGE = 13;

/**
 * School work to begin with. The hours in which a plan closes everything for homework are those in which a video may be
 * needed for it.
 */
export function firstSchoolUse({ closedTimes }: Pick<Rules, "closedTimes">): SchoolUse {
  const homework = closedTimes.filter(({ kind }) => kind === "homework");
  const hours = homework.map(({ days, from, to }) => ({ days, from, to }));
  return {
    sites: [siteId("youtube")],
    hours: hours.length === 0 ? [USUAL_SCHOOL_HOURS] : hours,
    counts: false,
    minutes: 60,
  };
}
