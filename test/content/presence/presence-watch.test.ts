// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLifetime } from "#content/guard/lifetime";
import { watchPresence } from "#content/presence/presence-watch";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page with a hand in it from its first moment, and what its guard is asked to tell: how many milliseconds, at once. */
function openPage() {
  const told: string[] = [];
  const view = Object.assign(new EventTarget(), {
    document,
    performance,
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
  }) as unknown as Window;
  const startMs = performance.now();
  const { meter, look } = watchPresence(view, createLifetime(), {
    input: { lastInputMs: () => startMs, touch: () => undefined } as never,
    media: { videoInView: () => false, heard: () => false, sweep: () => undefined } as never,
    isCounted: () => true,
    onDue(why) {
      const { spans, untilMs } = meter.take(performance.now());
      told.push(`${why}: ${spans.reduce((sum, { startAgoMs, endAgoMs }) => sum + startAgoMs - endAgoMs, 0)} ms`);
      meter.acknowledge(untilMs);
    },
  });
  look();
  return { view, told };
}

describe("a page that goes away", () => {
  it("tells what was watched when the leave begins, and at its end what came since", () => {
    const { view, told } = openPage();
    vi.advanceTimersByTime(3_000);
    view.dispatchEvent(new Event("beforeunload"));
    expect(told).toEqual(["hidden: 3000 ms"]);
    vi.advanceTimersByTime(2_000);
    view.dispatchEvent(new Event("pagehide"));
    expect(told).toEqual(["hidden: 3000 ms", "hidden: 2000 ms"]);
  });

  it("tells it once where one comes right after the other", () => {
    const { view, told } = openPage();
    vi.advanceTimersByTime(3_000);
    for (const type of ["beforeunload", "pagehide"]) view.dispatchEvent(new Event(type));
    expect(told).toEqual(["hidden: 3000 ms"]);
  });

  it("goes on telling every ten seconds when it was kept", () => {
    const { view, told } = openPage();
    vi.advanceTimersByTime(3_000);
    view.dispatchEvent(new Event("beforeunload"));
    vi.advanceTimersByTime(7_000);
    expect(told).toEqual(["hidden: 3000 ms", "beat: 7000 ms"]);
  });
});
