import type { GuardOrder } from "#domain/verdict/guard-order";
import { ANSWER_WITHIN_MS } from "./appearance.ts";

/** The longest delay that a timer takes. */
const LONGEST_MS = 2_147_483_647;

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
      timers.forEach((timer) => view.clearTimeout(timer));
      timers = [
        view.setTimeout(onRunOut, Math.min(next.validForMs, LONGEST_MS)),
        view.setTimeout(onUnanswered, Math.min(next.validForMs + ANSWER_WITHIN_MS, LONGEST_MS)),
      ];
    },
    overdueMs: () => view.performance.now() - untilMs,
  };
}
