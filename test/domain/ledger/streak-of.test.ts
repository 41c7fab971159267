import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import { streakOf } from "#domain/ledger/streak-of";
import { recordsOf } from "#test/support/domain/records-of";

const feed = { site: siteId("instagram"), surface: "feed" } as const;
const watch = { site: siteId("youtube"), surface: "watch" } as const;
type Span = readonly [typeof feed | typeof watch, number, number];
const records = (spans: readonly Span[]) =>
  spans.flatMap(([place, from, to]) => recordsOf(place, from * 1000, to * 1000));
const GAP = 300;
const all = (): boolean => true;

describe("a run of watched seconds", () => {
  const rows: readonly [string, readonly Span[], number, { seconds: number; endSecond: number } | null][] = [
    ["is none when nothing was watched", [], 7200, null],
    ["is what was watched until now", [[feed, 7000, 7200]], 7200, { seconds: 200, endSecond: 7200 }],
    ["goes on over a full hour", [[feed, 7100, 7300]], 7300, { seconds: 200, endSecond: 7300 }],
    [
      "goes on over a gap that is shorter",
      [
        [feed, 6000, 6100],
        [feed, 6399, 6500],
      ],
      6500,
      { seconds: 201, endSecond: 6500 },
    ],
    [
      "does not go on over a gap that is as long",
      [
        [feed, 6000, 6100],
        [feed, 6400, 6500],
      ],
      6500,
      { seconds: 100, endSecond: 6500 },
    ],
    [
      "counts a second in two windows once",
      [
        [feed, 6000, 6100],
        [watch, 6050, 6150],
      ],
      6150,
      { seconds: 150, endSecond: 6150 },
    ],
    ["may still go on a second short of the gap", [[feed, 6000, 6100]], 6399, { seconds: 100, endSecond: 6100 }],
    ["is over two seconds past it", [[feed, 6000, 6100]], 6402, null],
  ];
  test.each(rows)("%s", (_, spans, now, expected) => {
    expect(streakOf(records(spans), now, GAP, all)).toEqual(expected);
  });

  test("is made of what feeds it alone", () => {
    const spans: readonly Span[] = [
      [feed, 6000, 6100],
      [watch, 6100, 6400],
      [feed, 6400, 6410],
    ];
    expect(streakOf(records(spans), 6410, GAP, (site) => site === feed.site)).toEqual({ seconds: 10, endSecond: 6410 });
  });

  test("is what a slow search finds", () => {
    const span = fc.tuple(
      fc.constantFrom(feed, watch),
      fc.integer({ min: 0, max: 7000 }),
      fc.integer({ max: 400, min: 1 }),
    );
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 600 }), (spans, gap) => {
        const watched = new Set(spans.flatMap(([, from, long]) => Array.from({ length: long }, (_, at) => from + at)));
        const sorted = [...watched].toSorted((a, b) => b - a);
        const now = (sorted[0] ?? 0) + 1;
        let seconds = 0;
        let last = now;
        for (const second of sorted) {
          if (last - second - 1 >= gap) break;
          seconds += 1;
          last = second;
        }
        const found = streakOf(records(spans.map(([place, from, long]) => [place, from, from + long])), now, gap, all);
        expect(found).toEqual({ seconds, endSecond: now });
      }),
    );
  });
});
