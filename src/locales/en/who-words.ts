import { minutes, wholeMinutes } from "./format.ts";

/** "Who's here?" and a child's own code. */
export const whoWords = {
  title: "Who's here?",
  guest: "Guest",
  grownUp: "Grown-up",
  guestLine: "Guest: social sites stay closed. A parent can open some for today.",
  /** What is heard of the name in the popup's header. */
  switchFrom: (name: string): string => `${name}: who's here?`,
  codeOf: (name: string): string => `${name}'s four digits`,
  wrong: (name: string): string => `Not that one. Try again, or ask ${name}.`,
  waiting: (waitMs: number): string =>
    waitMs <= 60_000 ? "Try again in less than a minute." : `Try again in ${minutes(wholeMinutes(waitMs) + 1)}.`,
} as const;
