import type { GuardOrder } from "#domain/verdict/guard-order";

export const PAGE_WORDS = {
  wait: "wait",
  copy: "copy",
  copied: "copied",
  done: "done",
  stop: "stop",
  reload: "reload",
  needsReload: "needs reload",
};

/** An order that leaves everything open, with what a test says otherwise. */
export function orderWith(other: Partial<GuardOrder> = {}): GuardOrder {
  return {
    kind: "open",
    validForMs: 60_000,
    counted: true,
    closed: [],
    notice: null,
    words: null,
    ending: null,
    page: PAGE_WORDS,
    ...other,
  };
}
