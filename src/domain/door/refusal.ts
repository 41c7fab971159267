/**
 * Why a message was refused: what was sent, who sent it, no open session, not in this state, what it was made from is no
 * longer so, or something broke.
 */
export type Failure =
  | "bad-request"
  | "not-for-this-sender"
  | "session-over"
  | "not-now"
  | "changed-meanwhile"
  | "needs-parent"
  | "failed";

/** What a page says of a refusal where a sentence helps; the page has the words, in its language. */
export type Saying =
  | "no-such-child"
  | "no-plan"
  | "pin-is-set"
  | "pin-too-weak"
  | "date-in-future"
  | "child-first"
  | "only-parents-give-more"
  | "time-is-over"
  | "clock-in-doubt"
  | "disk-full";

/** A "no" to whoever asked. */
export type Refusal = { readonly failure: Failure; readonly say?: Saying };

export const refusal = (failure: Failure, say?: Saying): Refusal =>
  say === undefined ? { failure } : { failure, say };
