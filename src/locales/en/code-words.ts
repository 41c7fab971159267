import { minutesLeft } from "./format.ts";

/** Phone codes, as a parent makes them and a child types one. */
export const codeWords = {
  title: "Phone codes",
  what: "Ten codes to read out by telephone. Each is good once, for 15 minutes, at most two a day. New codes end the old ones.",
  photograph: "Photograph this page, and keep it away from this computer. The codes are shown this once.",
  make: "Make ten codes",
  making: "One moment",
  photographed: "I have them",
  have: "I have a code",
  call: "Call your parent and ask for the next code on their list.",
  code: "Code",
  use: "Use it",
  given: (minutes: number): string => `${minutes} more minutes, for today.`,
  used: "That one has been used. Ask for the next.",
  enough: "Two codes were used today. The next one works tomorrow.",
  unlike: "A code has eight letters and figures.",
  wrong: "Not that one. Look again, letter by letter.",
  waiting: (waitMs: number): string =>
    `The next try is in a while: ${minutesLeft(Math.max(waitMs, 60_000)).toLowerCase()} at most.`,
} as const;
