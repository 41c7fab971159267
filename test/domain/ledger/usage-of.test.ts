import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import { setSeconds } from "#domain/ledger/bits";
import { splitSpan } from "#domain/ledger/split-span";
import { usageOf } from "#domain/ledger/usage-of";
import type { LedgerRecord, Usage } from "#domain/ledger/usage";
import { groupKey } from "#domain/plan/group-key";
import type { Scope } from "#domain/plan/plan";
import { dayOfDate } from "#domain/time/day-of-date";

type Watched = {
  readonly site: string;
  readonly surface: LedgerRecord["surface"];
  readonly from: number;
  readonly to: number;
};

/** What the ledger holds after these stretches, as its stores keep it: one record for each hour of a site's surface. */
function recordsOf(stretches: readonly Watched[]): readonly LedgerRecord[] {
  const records = new Map<string, LedgerRecord>();
  for (const { site, surface, from: start, to: end } of stretches) {
    for (const { utcHour, from, to } of splitSpan(start, end)) {
      const key = `${site}/${surface}/${utcHour}`;
      const bits = setSeconds(records.get(key)?.bits ?? null, from, to);
      records.set(key, { site: siteId(site), surface, utcHour, bits });
    }
  }
  return [...records.values()];
}

const all = (): boolean => true;
const usage = (stretches: readonly Watched[], from = 0, to = 1_000_000): Usage =>
  usageOf(recordsOf(stretches), from, to, all);

/** The same, slowly: a set of numbers. */
const secondsOf = (stretches: readonly Watched[], from: number, to: number): Set<number> =>
  new Set(
    stretches.flatMap((stretch) =>
      Array.from({ length: stretch.to - stretch.from }, (_, index) => stretch.from + index).filter(
        (second) => second >= from && second < to,
      ),
    ),
  );

const feed = (from: number, to: number): Watched => ({ site: "instagram", surface: "feed", from, to });

describe("the usage of a day", () => {
  test("is nothing when nothing was watched", () => {
    expect(usage([])).toEqual({
      countedSeconds: 0,
      watchedSeconds: 0,
      bySite: new Map(),
      bySurface: new Map(),
      byGroup: new Map(),
    });
  });

  test("counts the same seconds in two tabs once", () => {
    expect(usage([feed(100, 160), feed(130, 190)]).countedSeconds).toBe(90);
  });

  test("counts a group as a union: a second in two of its places is one, and what is not counted is none", () => {
    const group: readonly Scope[] = [
      { site: siteId("instagram"), surface: "all" },
      { site: "all", surface: "shorts" },
    ];
    const records = recordsOf([
      feed(100, 160),
      { site: "youtube", surface: "shorts", from: 130, to: 190 },
      { site: "youtube", surface: "watch", from: 300, to: 400 },
      { site: "instagram", surface: "messages", from: 500, to: 600 },
    ]);
    const { byGroup } = usageOf(records, 0, 1_000_000, (_, surface) => surface !== "messages", [group]);
    expect(byGroup).toEqual(new Map([[groupKey(group.toReversed()), 90]]));
  });

  test("counts two sites side by side once in all, and each for itself", () => {
    const { countedSeconds, bySite, bySurface } = usage([
      feed(100, 160),
      { site: "youtube", surface: "watch", from: 130, to: 190 },
      { site: "youtube", surface: "feed", from: 150, to: 170 },
    ]);
    expect(countedSeconds).toBe(90);
    expect(Object.fromEntries(bySite)).toEqual({ instagram: 60, youtube: 60 });
    expect(Object.fromEntries(bySurface)).toEqual({
      "instagram/feed": 60,
      "youtube/watch": 60,
      "youtube/feed": 20,
      "all/feed": 70,
      "all/watch": 60,
    });
  });

  test("tells what is watched and not counted apart", () => {
    const records = recordsOf([feed(100, 160), { site: "instagram", surface: "messages", from: 140, to: 200 }]);
    const { countedSeconds, watchedSeconds, bySurface } = usageOf(
      records,
      0,
      10_000,
      (_, surface) => surface !== "messages",
    );
    expect({ countedSeconds, watchedSeconds }).toEqual({ countedSeconds: 60, watchedSeconds: 100 });
    expect(bySurface.has("instagram/messages")).toBe(false);
  });

  test.each([
    ["23 hours long", "2026-03-29", "Europe/Madrid", 0, 23],
    ["25 hours long", "2026-10-25", "Europe/Madrid", 0, 25],
    ["that starts on a half hour", "2026-05-04", "Asia/Kolkata", 0, 24],
    ["that is half an hour longer", "2026-04-05", "Australia/Lord_Howe", 0, 24.5],
    ["that starts at four", "2026-10-24", "Europe/Madrid", 4, 25],
  ])("%s holds its own seconds and no others", (_, date, timeZone, hour, hours) => {
    const { startMs, endMs } = dayOfDate(date, timeZone, hour);
    const [from, to] = [startMs / 1000, endMs / 1000];
    expect(usage([feed(from - 7200, to + 7200)], from, to).countedSeconds).toBe(hours * 3600);
    expect(usage([feed(from - 7200, from), feed(to, to + 7200)], from, to).countedSeconds).toBe(0);
  });

  test("reads a record that lies askew in a larger buffer, and one that is too short", () => {
    const askew = new Uint8Array(new ArrayBuffer(460), 3, 450);
    askew.set(setSeconds(null, 0, 3600));
    const record = { site: siteId("instagram"), surface: "feed", utcHour: 0, bits: askew } as const;
    const short = { ...record, surface: "shorts", bits: askew.slice(0, 10) } as const;
    const { bySurface } = usageOf([record, short], 0, 3600, all);
    expect(bySurface.get("instagram/feed")).toBe(3600);
    expect(bySurface.get("instagram/shorts")).toBe(80);
  });

  const stretch = fc
    .record({
      site: fc.constantFrom("instagram", "youtube", "tiktok"),
      surface: fc.constantFrom("feed", "shorts", "messages"),
      from: fc.integer({ min: 0, max: 12_000 }),
      to: fc.integer({ min: 0, max: 12_000 }),
    })
    .map(({ site, surface, from, to }): Watched => ({
      site,
      surface,
      from: Math.min(from, to),
      to: Math.max(from, to),
    }));
  const stretches = fc.array(stretch, { maxLength: 8 });
  const bound = fc.integer({ min: 0, max: 14_000 });

  test("is the size of the set of seconds, for every figure", () => {
    fc.assert(
      fc.property(stretches, bound, bound, (watched, from, to) => {
        const found = usage(watched, from, to);
        expect(found.countedSeconds).toBe(secondsOf(watched, from, to).size);
        for (const [site, seconds] of found.bySite) {
          expect(seconds).toBe(
            secondsOf(
              watched.filter((one) => one.site === site),
              from,
              to,
            ).size,
          );
        }
        for (const [key, seconds] of found.bySurface) {
          const covered = watched.filter(
            ({ site, surface }) => key === `${site}/${surface}` || key === `all/${surface}`,
          );
          expect(seconds).toBe(secondsOf(covered, from, to).size);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("does not depend on the order of reports or records, nor on repetition", () => {
    fc.assert(
      fc.property(stretches, (watched) => {
        const once = usage(watched);
        expect(usage([...watched, ...watched].toReversed())).toMatchObject({ countedSeconds: once.countedSeconds });
        const records = recordsOf(watched);
        const shuffled = usageOf([...records].toReversed().concat(records), 0, 1_000_000, all);
        expect(Object.fromEntries(shuffled.bySurface)).toEqual(Object.fromEntries(once.bySurface));
        expect(shuffled.watchedSeconds).toBe(once.watchedSeconds);
      }),
    );
  });

  test("is never more than its sites together, nor less than any of them", () => {
    fc.assert(
      fc.property(stretches, (watched) => {
        const { countedSeconds, bySite } = usage(watched);
        const sites = [...bySite.values()];
        expect(countedSeconds).toBeLessThanOrEqual(sites.reduce((sum, seconds) => sum + seconds, 0));
        expect(countedSeconds).toBeGreaterThanOrEqual(Math.max(0, ...sites));
      }),
    );
  });
});
