import { assertNever } from "../assert-never.ts";
import type { BlockReason, Ending, Verdict } from "./verdict.ts";

/** "10 minutes left", numbered by when it was first due; `isHeard` when its page said that it has it. */
export type Notice = { readonly id: number; readonly minutesLeft: 10 | 3 | 1; readonly isHeard: boolean };

/** What a tab shows of its verdict. Lives as long as the tab, in memory. */
export type Shown =
  | { readonly state: "unknown" }
  | { readonly state: "allowed" }
  | { readonly state: "warned"; readonly notice: Notice }
  | { readonly state: "finishing"; readonly ending: Ending; readonly untilMs: number }
  /** `wasOpen`: the page had been open, so whoever holds its tab may still be looking at it. */
  | { readonly state: "blocked"; readonly reason: BlockReason; readonly wasOpen: boolean };

/** What must happen for the tab to show it; data, carried out by the app. */
export type Effect =
  | { readonly kind: "lift-curtain" }
  | { readonly kind: "notice"; readonly notice: Notice }
  | { readonly kind: "begin-ending"; readonly ending: Ending; readonly untilMs: number }
  | { readonly kind: "take-away" }
  | { readonly kind: "write-down"; readonly reason: BlockReason };

/**
 *                      grant, pause over, new day
 *          +----------------------+---------------------+
 *          v                      |                     |
 *   unknown --allow--> allowed --warn--> warned --finishing--> finishing
 *      |                  |                |                      |
 *      +------block-------+------block-----+--------block---------+--> blocked
 *
 * The next state follows from the verdict alone; only what must be done depends on where the tab was. A tab that is told
 * `blocked` twice is taken away twice: the first call may not have arrived, and leaving is idempotent. For the same reason
 * a notice is said until it was heard. `stampMs` numbers a new one.
 */
export function transition(
  shown: Shown,
  verdict: Verdict,
  stampMs: number,
): { readonly shown: Shown; readonly effects: readonly Effect[] } {
  switch (verdict.kind) {
    case "allow":
      return { shown: { state: "allowed" }, effects: shown.state === "allowed" ? [] : [{ kind: "lift-curtain" }] };
    case "warn":
      return warn(shown, verdict.minutesLeft, stampMs);
    case "finishing": {
      const next: Shown = { state: "finishing", ending: verdict.ending, untilMs: verdict.untilMs };
      const begun = shown.state === "finishing" && shown.untilMs === verdict.untilMs;
      return {
        shown: next,
        effects: begun ? [] : [{ kind: "begin-ending", ending: verdict.ending, untilMs: verdict.untilMs }],
      };
    }
    case "block":
      return block(shown, verdict.reason);
    default:
      return assertNever(verdict);
  }
}

function warn(shown: Shown, minutesLeft: 10 | 3 | 1, stampMs: number): ReturnType<typeof transition> {
  const lift: readonly Effect[] =
    shown.state === "allowed" || shown.state === "warned" ? [] : [{ kind: "lift-curtain" }];
  const stands = shown.state === "warned" && shown.notice.minutesLeft <= minutesLeft;
  const notice = stands ? shown.notice : { id: stampMs, minutesLeft, isHeard: false };
  return { shown: { state: "warned", notice }, effects: notice.isHeard ? lift : [...lift, { kind: "notice", notice }] };
}

function block(shown: Shown, reason: BlockReason): ReturnType<typeof transition> {
  const wasOpen = shown.state === "blocked" ? shown.wasOpen : shown.state !== "unknown";
  const next: Shown = { state: "blocked", reason, wasOpen };
  const written = shown.state === "blocked" && shown.reason === reason;
  return {
    shown: next,
    effects: written ? [{ kind: "take-away" }] : [{ kind: "take-away" }, { kind: "write-down", reason }],
  };
}
