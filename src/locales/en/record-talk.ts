import { andOf } from "./and-of.ts";
import { LOCALE, minutes } from "./format.ts";

/** The page that a family talks over: what went well, then three questions that change with the week. */
export const recordTalk = {
  title: (name: string): string => `${name}'s week`,
  mine: "My week",
  lead: "To read together. Nothing here is a mark.",
  wentWell: "What went well",
  alsoWell: "And what else?",
  withinEvery: "Within the plan every day.",
  withinOn: (dates: readonly string[]): string => `Within the plan on ${andOf(dates.map(weekday))}.`,
  less: (difference: number): string => `${minutes(difference)} less than the week before.`,
  ownLess: (times: number): string =>
    times === 1
      ? "Once it was less than the plan allows, by own choice."
      : `${times} times it was less than the plan allows, by own choice.`,
  asked: (times: number): string =>
    times === 1 ? "More time was asked for, once." : `More time was asked for, ${times} times.`,
  finished: (times: number): string =>
    times === 1
      ? "Once something was brought to its end, and then it was over."
      : `${times} times something was brought to its end, and then it was over.`,
  without: (dates: readonly string[]): string => `${andOf(dates.map(weekday))} went by without any of it.`,
  toTalk: "To talk about",
  /** One of each list a week: what was good, what was not, and what we change. */
  questions: [
    ["What did you enjoy most?", "Did anything feel bad, or strange?", "Is the plan right?"],
    ["What would you like to show me?", "When was it hard to stop?", "What shall we do together next week?"],
    [
      "What did you make, or find out?",
      "Was anyone unkind, to you or to someone else?",
      "Which minutes were worth it?",
    ],
    [
      "Who did you talk with, and about what?",
      "Was there something you didn't want to see?",
      "How did I do with my own phone?",
    ],
  ],
  agreed: "What we agreed",
} as const;

const weekday = (date: string): string => Temporal.PlainDate.from(date).toLocaleString(LOCALE, { weekday: "long" });
