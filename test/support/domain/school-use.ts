import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { SchoolUse } from "#domain/plan/plan";

/** YouTube for school work from three to five every day, counted apart; `given` says what is otherwise. */
export const schoolUse = (given: Partial<SchoolUse> = {}): SchoolUse => ({
  sites: [siteId("youtube")],
  hours: [{ days: everyDay(true), from: "15:00", to: "17:00" }],
  counts: false,
  minutes: null,
  ...given,
});
