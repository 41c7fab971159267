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

/** A "no" to whoever asked, with a sentence that says what to do where one helps. */
export type Refusal = { readonly failure: Failure; readonly say?: string };

export const refusal = (failure: Failure, say?: string): Refusal =>
  say === undefined ? { failure } : { failure, say };
