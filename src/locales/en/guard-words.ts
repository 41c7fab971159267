import type { SignupWords } from "#domain/signup/signup-order";
import type { CurtainWords, PageWords } from "#domain/verdict/guard-order";
import type { Ending } from "#domain/verdict/verdict";

const page: PageWords = {
  wait: "One moment",
  copy: "Copy my words",
  copied: "Copied",
  done: "I'm done",
  stop: "Stop now",
  reload: "Reload",
  needsReload: "This page needs a fresh start. Copy anything you were writing.",
};

const finishing: Readonly<Record<Ending, CurtainWords>> = {
  text: { headline: "Time's up.", line: "Finish your message." },
  video: { headline: "Time's up after this video.", line: "" },
  call: { headline: "Time's up.", line: "Say goodbye when you're ready." },
};

const signup: Omit<SignupWords, "differs"> = {
  slip: {
    headline: "Is this right?",
    line: "This birth date is nearly the one in your profile. If it was a slip, correct it. Nobody is told.",
  },
  correct: "Correct it",
  close: "Back to the page",
  ask: "Ask my parent",
  asked: "Kept here for your parent.",
  cannotAsk: "No more questions today. Talk with your parent.",
};

/** What stands on a page itself: the notices, the pill of each ending, the buttons. */
export const guardWords = {
  page,
  signup,
  finishing: (ending: Ending): CurtainWords => finishing[ending],
  notice(minutesLeft: 10 | 3 | 1): string {
    return minutesLeft === 1 ? "1 minute left." : `${minutesLeft} minutes left. A good moment to finish up.`;
  },
};
