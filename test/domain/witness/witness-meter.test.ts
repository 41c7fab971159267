import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { siteId } from "#domain/ids";
import { countLook } from "#domain/witness/count-look";
import { lookOf } from "#domain/witness/look-of";
import { rottedRules } from "#domain/witness/rotted-rules";
import {
  decodeWitnessCounts,
  MOST_COUNTS,
  MOST_LOOKS,
  type WitnessCount,
  type WitnessLook,
} from "#domain/witness/witness-count";
import type { Surface } from "#domain/catalogue/surface";

const X = siteId("x");
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** So many looks, one every two hours. */
function looked(looks: readonly WitnessLook[], surface: Surface = "feed", before: readonly WitnessCount[] = []) {
  return looks.reduce<readonly WitnessCount[]>(
    (counts, look, index) => countLook(counts, { site: X, surface, look, atMs: index * 2 * HOUR_MS }),
    before,
  );
}
const times = (count: number, look: WitnessLook): readonly WitnessLook[] => Array.from({ length: count }, () => look);

describe("a look at a page", () => {
  test.each<[string, Surface, Surface | null, boolean, WitnessLook]>([
    ["agrees where the marks of its address are there", "feed", null, true, "agrees"],
    ["has no mark where it should have one", "feed", null, false, "unmarked"],
    ["differs where it shows another", "messages", "feed", true, "differs"],
    ["differs where it shows another and has no mark", "feed", "shorts", false, "differs"],
  ])("%s", (_what, own, shows, hasMarks, look) => {
    expect(lookOf(own, shows, hasMarks)).toBe(look);
  });
});

describe("the counts", () => {
  it("take one look in ten minutes of a page, however often it speaks", () => {
    const first = countLook([], { site: X, surface: "feed", look: "agrees", atMs: 0 });
    expect(countLook(first, { site: X, surface: "feed", look: "differs", atMs: 9 * 60_000 })).toBe(first);
    expect(countLook(first, { site: X, surface: "post", look: "agrees", atMs: 1 })).toHaveLength(2);
  });

  it("forget what nobody looked at for two months", () => {
    const old = looked(["agrees"]);
    const now = countLook(old, { site: X, surface: "post", look: "agrees", atMs: 70 * DAY_MS });
    expect(now.map(({ surface }) => surface)).toEqual(["post"]);
  });

  it("stay within their bounds, and can be read again, whatever is looked at", () => {
    const look = fc.record({
      site: fc.integer({ min: 0, max: MOST_COUNTS * 2 }).map((index) => siteId(`site-${index}`)),
      surface: fc.constantFrom<Surface>("feed", "post"),
      look: fc.constantFrom<WitnessLook>("agrees", "unmarked", "differs"),
      atMs: fc.integer({ min: 0, max: 90 * DAY_MS }),
    });
    fc.assert(
      fc.property(fc.array(look, { maxLength: 400 }), (looks) => {
        const counts = looks.reduce(countLook, []);
        expect(decodeWitnessCounts(counts, "counts")).toEqual(counts);
        for (const { agrees, unmarked, differs } of counts)
          expect(agrees + unmarked + differs).toBeLessThanOrEqual(MOST_LOOKS);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a rule", () => {
  test.each<[string, readonly WitnessCount[], unknown]>([
    ["is well while the mark is mostly there", looked([...times(27, "agrees"), ...times(3, "unmarked")]), []],
    ["is not judged by a few looks", looked(times(19, "unmarked")), []],
    [
      "has lost its mark where that is hardly ever there",
      looked([...times(3, "agrees"), ...times(37, "unmarked")]),
      [{ kind: "mark-gone", site: X, surface: "feed" }],
    ],
    [
      "is found to have lost it also after a long time in which it was well",
      looked([...times(200, "agrees"), ...times(110, "unmarked")]),
      [{ kind: "mark-gone", site: X, surface: "feed" }],
    ],
    [
      "is well where one surface shows another with it, as a post over its feed does",
      looked(times(40, "differs"), "post"),
      [],
    ],
    [
      "shows everywhere where it does so on three",
      (["post", "profile", "messages"] as const).reduce(
        (counts, surface) => looked(times(40, "differs"), surface, counts),
        looked(times(40, "agrees")),
      ),
      [{ kind: "shown-everywhere", site: X }],
    ],
  ])("%s", (_what, counts, rotted) => {
    expect(rottedRules(counts)).toEqual(rotted);
  });

  it("is not judged by one evening without an account", () => {
    const evening = times(30, "unmarked").reduce<readonly WitnessCount[]>(
      (counts, look, index) => countLook(counts, { site: X, surface: "feed", look, atMs: index * 11 * 60_000 }),
      [],
    );
    expect(rottedRules(evening)).toEqual([]);
  });
});
