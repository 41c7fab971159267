import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createOrderClock } from "#content/guard/order-clock";
import { orderWith } from "../orders.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function createClock() {
  const rung: string[] = [];
  const view = { performance, setTimeout, clearTimeout } as unknown as Window;
  return {
    rung,
    clock: createOrderClock(
      view,
      () => rung.push("ran out"),
      () => rung.push("unanswered"),
    ),
  };
}

describe("an order", () => {
  it("runs out when its time has passed, and is unanswered one and a half seconds later", () => {
    const { clock, rung } = createClock();
    clock.set(orderWith({ validForMs: 10_000 }));
    vi.advanceTimersByTime(9_999);
    expect(rung).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(rung).toEqual(["ran out"]);
    vi.advanceTimersByTime(1_500);
    expect(rung).toEqual(["ran out", "unanswered"]);
    expect(clock.overdueMs()).toBe(1_500);
  });

  it("gives its place to a newer one", () => {
    const { clock, rung } = createClock();
    clock.set(orderWith({ validForMs: 1_000 }));
    clock.set(orderWith({ validForMs: 60_000 }));
    vi.advanceTimersByTime(30_000);
    expect(rung).toEqual([]);
  });

  it("that holds for months does not ring at once, as an overlong timer would", () => {
    const { clock, rung } = createClock();
    clock.set(orderWith({ validForMs: 9e9 }));
    vi.advanceTimersByTime(1_000);
    expect(rung).toEqual([]);
  });
});
