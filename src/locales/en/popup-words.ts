import { dayNames } from "./day-names.ts";
import { minutes } from "./format.ts";

/** The popup, as a child sees it. */
export const popupWords = {
  parent: "Parent",
  sites: "Sites",
  more: (count: number): string => `${count} more`,
  why: (site: string): string => `Why ${site} is closed`,
  myPlan: "My plan",
  myRecord: "My record",
  talk: "Someone to talk to",
  moreTime: "More time? Ask your parent.",
  whatParentSees: "What your parent sees",
  parentSees: "Minutes by site, when something was closed, and extra time that was given.",
  whatNobodySees: "What nobody sees",
  nobodySees: "Pages, messages, searches, words, pictures.",
  noPlan: "There is no plan yet.",
  talkLine: "Always open. Never counted, never written down.",
  today: (count: number): string => (count === 0 ? "Nothing yet today." : `${minutes(count)} today.`),
  thisWeek: "This week",
  asTable: "As a table",
  day: "Day",
  minutes: "Minutes",
  notYet: "not yet",
  days: dayNames.short,
  longDays: dayNames.long,
  noAnswer: "The lamp doesn't answer. Close this and open it again.",
  young: { lit: "Open", low: "Nearly over", dark: "Done for today" },
} as const;
