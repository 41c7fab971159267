import type { PinProblem } from "#domain/door/pin-problem";
import { assertNever } from "#domain/assert-never";

/** The door: the PIN, the recovery code, and what is said when either is not the one. */
export const pinWords = {
  title: "Parent",
  pin: "PIN",
  open: "Open",
  showPad: "Show pad",
  hidePad: "Hide pad",
  pad: "Number pad",
  padBack: "Delete the last digit",
  forgot: "Forgot it?",
  useCode: "Use a recovery code",
  code: "Recovery code",
  codeHint: "Sixteen letters and digits, from the paper.",
  newPin: "New PIN",
  whose: "Whose PIN?",
  /** The first of several who gave no name. */
  nameless: (place: number): string => `Grown-up ${place}`,
  again: "Once more",
  setNew: "Set the new PIN",
  newHint: "Six digits or more, or a few words. Not one your child has seen you type.",
  noMatch: "The two don't match.",
  wrong: "That's not it.",
  wrongThird: "That's not it. After the next one there is a short wait.",
  wrongCode: "That's not the code. Dashes and capitals don't matter.",
  newCodeTitle: "Your new recovery code",
  codeKeep: "If you forget the PIN, only this opens it. Paper, not this computer.",
  print: "Print",
  written: "It's written down",
  goOn: "Go on",
  noCode: "No code either?",
  whatNow: "What now",
  lostTitle: "PIN and code both gone",
  lost: [
    "Another grown-up of the family can open it with their own PIN, and set yours anew under Family.",
    "Without one, nobody can open it, we neither. The plan goes on as it is.",
    "To begin again: remove Porchlight from this browser and install it anew. A backup whose PIN or recovery code of that time is known brings plan and record back. Without one they are lost.",
  ],
  gone: "What Porchlight kept in this browser is gone, so no PIN opens it. Social sites stay closed.",
  wayBack: "The way back",
  waiting: (waitMs: number): string => `Next try in ${sayWait(waitMs)}. A recovery code works now.`,
  waitingCode: (waitMs: number): string => `Next try in ${sayWait(waitMs)}.`,
  triedBefore: (count: number, at: string): string =>
    `The PIN was tried ${count === 1 ? "once" : `${count} times`}, last at ${at}.`,
  problem: sayProblem,
};

/** Seconds are for grown-ups: `28 s`, `4 min 10 s`. */
function sayWait(waitMs: number): string {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  return rest === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
}

function sayProblem(problem: PinProblem, typed: string): string {
  switch (problem.kind) {
    case "too-short":
      return `${problem.least} digits or more, or a few words.`;
    case "too-long":
      return `At most ${problem.most} are kept.`;
    case "few-words":
      return `A few words, please: ${problem.least} letters or more.`;
    case "first-tried":
      return `${typed} is one of the first anyone tries.`;
    case "year":
      return "Years and dates are among the first anyone tries.";
    case "birth-date":
      return "A birthday is the first thing a child tries.";
    case "shared":
      return "Another grown-up has that one. Choose one of your own.";
    default:
      return assertNever(problem);
  }
}
