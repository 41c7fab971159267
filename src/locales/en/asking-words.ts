import type { AskingView } from "#domain/asking/asking-view";
import type { Purpose } from "#domain/asking/child-request";
import type { Asked } from "#domain/asking/what-to-ask";
import { IN_PERSON } from "./in-person.ts";
import { clock } from "./format.ts";

export { whereToAsk } from "../shared/where-to-ask.ts";

/** A child asks: the sheet, and what is said of a question afterwards. */
export const askingWords = {
  asks: {
    minutes: "Ask for more time",
    opening: "Ask a parent to open it",
    "pause-end": "Ask to end the pause",
  } satisfies Record<Asked, string>,
  askShort: "Ask",
  howLong: "How long",
  minutes: (minutes: number): string => `${minutes} min`,
  whatFor: "What for",
  purposes: {
    school: "School",
    talk: "Talk with someone",
    finish: "Finish something",
    because: "Just because",
  } satisfies Record<Purpose, string>,
  line: "Anything to add",
  lineHint: "Only your parent reads it. Gone when it's answered or the day ends.",
  send: "Ask",
  kept: "Kept here for your parent.",
  keptLine: "They see it when they next open Porchlight on this computer.",
  parentIsHere: "A parent is here",
  /** To what else there is while a question waits: a parent who is here, a code. */
  moreWays: "Other ways",
  takeBack: "Take it back",
  noneLeft: "That was the last question for today. Talk with your parent when you see them.",
  inPerson: IN_PERSON,
  useSpare: (minutes: number): string => `Use my spare ${minutes}`,
  spareLine: (minutes: number, times: number): string =>
    times === 1 ? `You have a spare ${minutes} today.` : `You have ${times} spare ${minutes}s today.`,
  looksWrong: "This looks wrong",
  looksWrongLine: "Your parent will see that this was closed, not which page.",
  sendWrong: "Send",
  neverMind: "Never mind",
  thanks: "Thanks. Your parent will see it.",
  sayWhy: "Say why it matters",
  moreMin: "more min",
  moreMinHeard: (minutes: number): string => `${minutes} more minutes`,
  moreMinLine: "From your parent, for today.",
  saidYes: "Your parent said yes",
  saidYesLine: "For today.",
  waiting: sayWaiting,
  answered: sayAnswered,
} as const;

/** `Asked at 16:10 for 15 min. Kept here until a parent opens this.` */
function sayWaiting({ atMs, minutes }: NonNullable<AskingView["waiting"]>, timeZone: string): string {
  const amount = minutes === null ? "" : ` for ${minutes} min`;
  return `Asked at ${clock(atMs, timeZone)}${amount}. Kept here until a parent opens this.`;
}

/** `15 more min from your parent, for today.` or `Not today. "After homework"` */
function sayAnswered(answered: NonNullable<AskingView["answered"]>): string {
  if (answered.kind === "no") return answered.say === null ? "Not today." : `Not today. “${answered.say}”`;
  if (answered.minutes === null) return "Your parent said yes.";
  return `${answered.minutes} more min from your parent, for today.`;
}
