import { describe, expect, it } from "vitest";
import { createPresenceMeter } from "#content/presence/presence-meter";

const forever = Number.POSITIVE_INFINITY;
type Look = readonly [nowMs: number, untilMs: number | null];

/** What is reported at the last look, as [from, to] on the page's clock. */
function spansAfter(looks: readonly Look[]): readonly (readonly [number, number])[] {
  const meter = createPresenceMeter();
  for (const [nowMs, untilMs] of looks) meter.look(untilMs, nowMs);
  const nowMs = looks.at(-1)?.[0] ?? 0;
  return meter.take(nowMs).spans.map(({ startAgoMs, endAgoMs }) => [nowMs - startAgoMs, nowMs - endAgoMs]);
}

const table: readonly [row: string, looks: readonly Look[], spans: readonly (readonly [number, number])[]][] = [
  [
    "nobody: nothing",
    [
      [0, null],
      [10_000, null],
    ],
    [],
  ],
  [
    "someone from one look to the next",
    [
      [0, 60_000],
      [10_000, 60_000],
    ],
    [[0, 10_000]],
  ],
  [
    "looks in a row make one span",
    [
      [0, forever],
      [4_000, forever],
      [10_000, forever],
    ],
    [[0, 10_000]],
  ],
  [
    "presence ends where it ran out, not at the late look",
    [
      [0, 3_000],
      [10_000, null],
    ],
    [[0, 3_000]],
  ],
  [
    "a pause makes two spans",
    [
      [0, forever],
      [2_000, null],
      [5_000, forever],
      [9_000, null],
    ],
    [
      [0, 2_000],
      [5_000, 9_000],
    ],
  ],
  [
    "a tick that is late by a few seconds loses nothing",
    [
      [0, forever],
      [14_900, forever],
    ],
    [[0, 14_900]],
  ],
  [
    "a machine that slept was not watched",
    [
      [0, forever],
      [3_600_000, forever],
      [3_605_000, forever],
    ],
    [[3_600_000, 3_605_000]],
  ],
  [
    "a clock that goes back is not believed",
    [
      [5_000, forever],
      [4_000, forever],
      [6_000, null],
    ],
    [[5_000, 6_000]],
  ],
];

describe("the meter", () => {
  it.each(table)("%s", (_row, looks, spans) => {
    expect(spansAfter(looks)).toEqual(spans);
  });

  it("tells a span again until it is acknowledged, and never again after", () => {
    const meter = createPresenceMeter();
    meter.look(forever, 0);
    meter.look(forever, 10_000);
    const first = meter.take(10_000);
    meter.look(forever, 12_000);
    expect(meter.take(12_000).spans).toEqual([{ startAgoMs: 12_000, endAgoMs: 0 }]);
    meter.acknowledge(first.untilMs);
    expect(meter.take(12_000).spans).toEqual([{ startAgoMs: 2_000, endAgoMs: 0 }]);
    meter.acknowledge(12_000);
    expect(meter.hasSpans()).toBe(false);
  });

  it("goes on by itself after an acknowledgement in the middle of a stretch", () => {
    const meter = createPresenceMeter();
    meter.look(forever, 0);
    meter.look(forever, 10_000);
    meter.acknowledge(10_000);
    meter.look(forever, 20_000);
    expect(meter.take(20_000).spans).toEqual([{ startAgoMs: 10_000, endAgoMs: 0 }]);
  });

  it("keeps a bounded number of spans when nobody listens, the newest", () => {
    const meter = createPresenceMeter();
    for (let second = 0; second < 2_000; second += 2) {
      meter.look(forever, second * 1_000);
      meter.look(null, second * 1_000 + 1_000);
    }
    const { spans } = meter.take(1_999_000);
    expect(spans).toHaveLength(180);
    expect(spans.at(-1)).toEqual({ startAgoMs: 1_000, endAgoMs: 0 });
  });
});
