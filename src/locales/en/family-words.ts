import { clock, longDate } from "./format.ts";
import { andOf } from "./and-of.ts";

/** The family, behind the PIN. */
export const familyWords = {
  title: "Family",
  children: "Children",
  addChild: "Add a child",
  newChild: "Another child",
  add: "Add",
  remove: (name: string): string => `Remove ${name}`,
  removeLine: "Its plan goes with it. The minutes that were written down stay on this computer.",
  hasCode: "has a code",
  /** The next birthday. */
  turns: (age: number, date: string): string => `turns ${age} on ${longDate(date)}`,
  codeOffer: "Tap a name for four digits of its own.",
  code: "Four digits",
  codeLine: "So that nobody uses up another's time. A courtesy among siblings, no lock.",
  setCode: "Set the code",
  clearCode: "No code any more",
  codeError: "Four digits.",
  grownUps: "Grown-ups",
  addGrownUp: "Add a grown-up",
  newGrownUp: "Another grown-up",
  grownUpName: "Name",
  noName: "A name, such as Mum, Dad or Gran.",
  /** A grown-up who gave no name. */
  nameless: "Grown-up",
  me: "that's you",
  newPin: (name: string): string => `A new PIN for ${name}`,
  pin: "PIN",
  keepPin: "Leave it empty to keep the PIN.",
  use: "How is this browser used?",
  shared: "We all share it",
  onlyChildren: "Only the children use it",
  useLine: "Shared, it asks “Who's here?” after a start, a locked screen, or a quarter of an hour away.",
  guests: "Guests",
  guestsLine: "For an hour, uncounted. Whoever opens it signs out at the end.",
  openForGuests: "Open for an hour",
  closeForGuests: "Close again",
  guestOpen: (siteNames: readonly string[], untilMs: number, timeZone: string): string =>
    `Open until ${clock(untilMs, timeZone)}: ${andOf(siteNames)}.`,
  recovery: "Recovery code",
  askCode: "Is your recovery code still at hand?",
  atHand: "Yes, it is",
  newCode: "Make a new one",
  hello: (name: string): string => `Hello, ${name}`,
} as const;
