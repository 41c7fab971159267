/** Words that more than one screen says. */
export const commonWords = {
  undo: "Undo",
  back: "Back",
  next: "Next",
  done: "Done",
  imDone: "I'm done",
  tryAgain: "Try again",
  /** Something broke between a page and the background; what was typed is still there. */
  failed: "That didn't go through. Try again.",
  sessionOver: "It has been locked again. Type the PIN to go on.",
} as const;
