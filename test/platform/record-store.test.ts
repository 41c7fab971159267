import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { childId, siteId } from "#domain/ids";
import { watched } from "#test/support/domain/watched";
import { beginRecord, DAY_SECONDS, FIRST_DAY } from "./support/begin-record.ts";
import { failAfter } from "./support/fail-after.ts";

const mia = childId("mia");
const ben = childId("ben");
const reddit = siteId("reddit");
let it: ReturnType<typeof beginRecord>;

beforeEach(() => {
  it = beginRecord();
});

const stretch = fc.record({
  child: fc.constantFrom(mia, ben),
  site: fc.constantFrom("reddit", "own:example.org").map(siteId),
  surface: fc.constantFrom("feed" as const, "messages" as const),
  from: fc.integer({ min: 0, max: 2 * DAY_SECONDS }),
  length: fc.integer({ min: 1, max: 5000 }),
});

describe("days that are compacted", () => {
  test("have every figure of their hours, and no hour is left", async () => {
    const start = FIRST_DAY * DAY_SECONDS;
    await it.ledger.watch(watched(mia, reddit, "feed", start + 850, start + 950));
    const before = await it.readAll(mia);
    await it.compact(mia);
    expect(await it.readAll(mia)).toEqual(before);
    expect(await it.ledger.read(mia, 0, 4_800_000)).toEqual([]);
    expect(before[FIRST_DAY]).toMatchObject({ "watched 0": 50, "watched 1": 50, "reddit/feed 1": 50 });
  });

  test("lose nothing and double nothing, wherever the disk gives out on the way, and however often it is tried", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(stretch, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat({ max: 12 }), { maxLength: 4 }),
        async (stretches, failures) => {
          it = beginRecord();
          for (const { child, site, surface, from, length } of stretches) {
            const start = FIRST_DAY * DAY_SECONDS + from;
            await it.ledger.watch(watched(child, site, surface, start, start + length));
          }
          const before = [await it.readAll(mia), await it.readAll(ben)];
          for (const changes of failures) {
            const disk = failAfter(changes);
            for (const day of await it.record.inHours(FIRST_DAY + 3))
              await it.compact(day.child, day.utcDay).catch(() => undefined);
            disk.end();
            expect([await it.readAll(mia), await it.readAll(ben)]).toEqual(before);
          }
          for (const day of await it.record.inHours(FIRST_DAY + 3)) await it.compact(day.child, day.utcDay);
          expect([await it.readAll(mia), await it.readAll(ben)]).toEqual(before);
          expect(await it.record.inHours(FIRST_DAY + 3)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("take in seconds that came after, and no quarter has more than it can hold", async () => {
    const start = FIRST_DAY * DAY_SECONDS;
    await it.ledger.watch(watched(mia, reddit, "feed", start, start + 500));
    await it.compact(mia);
    await it.ledger.watch(watched(mia, reddit, "feed", start + 200, start + 800));
    expect((await it.readAll(mia))[FIRST_DAY]).toMatchObject({ "watched 0": 900 });
    await it.compact(mia);
    expect((await it.readAll(mia))[FIRST_DAY]).toMatchObject({ "watched 0": 900 });
  });

  test("stay in their hours where one of them cannot be read", async () => {
    const start = FIRST_DAY * DAY_SECONDS;
    await it.ledger.watch(watched(mia, reddit, "feed", start, start + 10));
    const broken = { child: mia, site: reddit, surface: "shorts", utcHour: FIRST_DAY * 24, bits: "gone" };
    await it.database.use((connection) => connection.put("ledger", broken));
    await expect(it.compact(mia)).rejects.toThrow("bits");
    expect(await it.record.days(mia, 0, 200_000)).toEqual([]);
    expect(await it.database.use((connection) => connection.count("ledger"))).toBe(2);
  });

  test("that cannot be read throw: they might hold seconds", async () => {
    const broken = { child: mia, utcDay: FIRST_DAY, names: ["watched"], lengths: new Uint8Array([2]) };
    await it.database.use((connection) => connection.put("ledger-days", broken));
    await expect(it.record.days(mia, 0, 200_000)).rejects.toThrow("ledger-days[0]");
  });

  test("are looked for in the hours of every child, before a day", async () => {
    const start = FIRST_DAY * DAY_SECONDS;
    await it.ledger.watch(watched(mia, reddit, "feed", start, start + 10));
    await it.ledger.watch(watched(mia, siteId("x"), "feed", start + 7200, start + 7210));
    await it.ledger.watch(watched(mia, reddit, "feed", start + 2 * DAY_SECONDS, start + 2 * DAY_SECONDS + 10));
    await it.ledger.watch(watched(ben, reddit, "feed", start + DAY_SECONDS, start + DAY_SECONDS + 10));
    expect(await it.record.inHours(FIRST_DAY + 2)).toEqual([
      { child: ben, utcDay: FIRST_DAY + 1 },
      { child: mia, utcDay: FIRST_DAY },
    ]);
  });
});
