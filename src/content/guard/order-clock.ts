import type { GuardOrder } from "#domain/verdict/guard-order";
import { ANSWER_WITHIN_MS } from "./appearance.ts";

/** More than three weeks: with the wait for an answer still no longer than a timer takes. */
const LONGEST_MS = 2e9;

export type OrderClock = {
  order(): GuardOrder | null;
  /** An order holds from now. */
  set(order: GuardOrder): void;
  /** Milliseconds since it ran out; below 0 while it holds. */
  overdueMs(): number;
};

/** Keeps the order that is in force, on the page's own clock, and says when it has run out and when that went unanswered. */
export function createOrderClock(view: Window, onRunOut: () => void, onUnanswered: () => void): OrderClock {
  let order: GuardOrder | null = null;
  let untilMs = 0;
  let timers: readonly number[] = [];
  return {
    order: () => order,
    set(next) {
      order = next;
      untilMs = view.performance.now() + next.validForMs;
      const forMs = Math.min(next.validForMs, LONGEST_MS);
      timers.forEach((timer) => view.clearTimeout(timer));
      timers = [view.setTimeout(onRunOut, forMs), view.setTimeout(onUnanswered, forMs + ANSWER_WITHIN_MS)];
    },
    overdueMs: () => view.performance.now() - untilMs,
  };
}
