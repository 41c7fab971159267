import type { GuardOrder } from "#domain/verdict/guard-order";
import type { GuardReport } from "#domain/verdict/guard-report";
import type { createClient } from "#messages/client";

/** How long an answer may take before the question is asked again; then twice as long, and so on. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 8_000;

export type Why = GuardReport["why"];

export type ReporterParts = {
  readonly call: ReturnType<typeof createClient>;
  /** Makes the report at the moment of sending, and says what to do once it has arrived. */
  readonly write: (why: Why) => { readonly report: GuardReport; readonly onArrived: () => void };
  readonly onOrder: (order: GuardOrder) => void;
  /** No answer came: is anyone there at all? */
  readonly onSilence: () => void;
  readonly setTimer: (run: () => void, ms: number) => void;
};

export type Reporter = {
  /** Tells, and takes the answer if it comes. */
  tell(why: Why): void;
  /** Asks until answered: after 1, 2, 4, then every 8 seconds. A newer question takes the place of an older one. */
  ask(why: Why): void;
  /** Answers to what was sent before this moment say nothing of the page any more. */
  forgetOlder(): void;
};

/** Sends reports and receives orders. An answer to an older report never overrides that to a newer one. */
export function createReporter(parts: ReporterParts): Reporter {
  let sent = 0;
  let answered = 0;
  let question = 0;

  async function send(why: Why): Promise<boolean> {
    sent += 1;
    const number = sent;
    const { report, onArrived } = parts.write(why);
    const reply = await parts.call("guard/report", report);
    if (!reply.ok) {
      parts.onSilence();
      return false;
    }
    onArrived();
    if (number > answered) {
      answered = number;
      parts.onOrder(reply.value);
    }
    return true;
  }
  function ask(why: Why, waitMs: number, number: number): void {
    let isAnswered = false;
    void send(why).then((wasHeard) => (isAnswered = wasHeard));
    parts.setTimer(() => {
      if (isAnswered || number !== question) return;
      ask(why, Math.min(waitMs * 2, LONGEST_WAIT_MS), number);
    }, waitMs);
  }
  return {
    tell: (why) => void send(why),
    ask(why) {
      question += 1;
      ask(why, FIRST_WAIT_MS, question);
    },
    forgetOlder() {
      answered = sent;
    },
  };
}
