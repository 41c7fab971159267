import { beforeEach, describe, expect, test } from "vitest";
import type { Destruction } from "#app/record/record-ports";
import { childId, grownUpId, siteId } from "#domain/ids";
import type { JournalEvent } from "#domain/journal/journal-event";
import { makeGrant } from "#test/support/domain/make-grant";
import { watched } from "#test/support/domain/watched";
import { beginRecord, DAY_SECONDS, FIRST_DAY, RULES } from "./support/begin-record.ts";
import { failAfter } from "./support/fail-after.ts";

const mia = childId("mia");
const ben = childId("ben");
const reddit = siteId("reddit");
const DAY_MS = DAY_SECONDS * 1000;
let it: ReturnType<typeof beginRecord>;

beforeEach(() => {
  it = beginRecord();
});

const destruction = (what: Partial<Destruction>): Destruction => ({
  ...{ child: null, fromMs: 0, toMs: 0, fromDate: "", toDate: "", isKept: () => false, fateOf: () => "kept" },
  ...what,
});

describe("what is destroyed", () => {
  const paused = (atMs: number): JournalEvent => ({ kind: "paused", on: true, atMs });

  test("is gone to the second from hours, to the quarter from days, of every child, and nothing else is", async () => {
    const start = FIRST_DAY * DAY_SECONDS;
    for (const child of [mia, ben]) {
      await it.ledger.watch(watched(child, reddit, "feed", start + 1800, start + 3600));
      await it.compact(child);
      await it.ledger.watch(watched(child, reddit, "feed", start + DAY_SECONDS, start + DAY_SECONDS + 4000));
    }
    const to = (start + 2700) * 1000;
    const gone = await it.record.destroy(destruction({ fromMs: 0, toMs: to }), () => null);
    expect(gone).toEqual({ records: 2, events: 0 });
    expect((await it.readAll(ben))[FIRST_DAY]).toMatchObject({ "watched 3": 900 });
    expect(Object.keys((await it.readAll(ben))[FIRST_DAY] ?? {})).not.toContain("watched 2");
    await it.record.destroy(destruction({ child: mia, toMs: (start + DAY_SECONDS + 100) * 1000 }), () => null);
    expect(await it.readAll(mia)).toMatchObject({ [FIRST_DAY + 1]: { "watched 0": 800, "watched 4": 400 } });
    expect((await it.readAll(mia))[FIRST_DAY]).toBeUndefined();
    expect((await it.readAll(ben))[FIRST_DAY + 1]).toMatchObject({ "watched 0": 900 });
  });

  test("goes whole or not at all, wherever the disk gives out, and is said in the journal with it", async () => {
    const start = FIRST_DAY * DAY_SECONDS;
    const prepare = async (): Promise<void> => {
      it = beginRecord();
      await it.ledger.watch(watched(mia, reddit, "feed", start, start + 4000));
      await it.record.close([
        { kind: "kept", child: mia, date: "2026-11-23", limitSeconds: 60, givenSeconds: 0, ...RULES },
      ]);
      await it.grants.add(makeGrant(15));
      await it.journal.append(paused(1));
    };
    const all = destruction({ toMs: (start + DAY_SECONDS) * 1000, toDate: "2026-12-01", fateOf: () => "gone" });
    const everything = async (): Promise<readonly unknown[]> => [
      await it.ledger.read(mia, 0, 4_800_000),
      await it.record.closedDays(mia, "2026-01-01", "2026-12-31"),
      await it.grants.ofDay(mia, "2026-11-23"),
      await it.journal.all(),
    ];
    await prepare();
    const before = await everything();
    // Two hours, a day, a grant, an event, and the word of it.
    for (let changes = 0; changes < 6; changes += 1) {
      const disk = failAfter(changes);
      await expect(it.record.destroy(all, () => paused(2))).rejects.toThrow();
      disk.end();
      expect(await everything()).toEqual(before);
    }
    expect(await it.record.destroy(all, () => paused(2))).toEqual({ records: 2, events: 1 });
    expect(await everything()).toEqual([[], [], [], [paused(2)]]);
  });

  test("spares the closed days that it is told to, and dates that are not asked", async () => {
    const kept = { kind: "kept", child: mia, limitSeconds: null, givenSeconds: 0, ...RULES } as const;
    const forgotten = { kind: "forgotten", child: mia, countedSeconds: 1, takenSeconds: 1 } as const;
    const days = [
      { ...kept, date: "2026-11-20" },
      { ...forgotten, date: "2026-11-21" },
      { ...kept, date: "2026-11-22" },
      { ...kept, date: "2026-11-23" },
    ];
    await it.record.close(days);
    const what = {
      fromDate: "2026-11-21",
      toDate: "2026-11-23",
      isKept: ({ kind }: { kind: string }) => kind === "forgotten",
    };
    await it.record.destroy(destruction(what), () => null);
    const left = await it.record.closedDays(mia, "2026-01-01", "2026-12-31");
    expect(left.map(({ date }) => date)).toEqual(["2026-11-20", "2026-11-21", "2026-11-23"]);
  });

  test("ends in the journal where it is told to stop, and takes what cannot be read by its word alone", async () => {
    const { journal } = it;
    await journal.append(paused(1));
    await it.database.use((connection) => connection.add("journal", { kind: "of-later", atMs: 2 }));
    for (const atMs of [3, 4, 1]) await journal.append(paused(atMs));
    const fateOf: Destruction["fateOf"] = (event) => (event === null ? "kept" : event.atMs < 4 ? "gone" : "stop");
    const said: JournalEvent = {
      kind: "forgotten",
      atMs: 9,
      what: "week",
      child: null,
      fromMs: 0,
      toMs: 1,
      by: grownUpId("ana"),
    };
    expect(await it.record.destroy(destruction({ fateOf }), () => said)).toEqual({ records: 0, events: 2 });
    expect(await journal.all()).toEqual([paused(4), paused(1), said]);
    expect(await it.database.use((connection) => connection.count("journal"))).toBe(4);
  });

  test("goes where it cannot be read and all of it was to go, and stays where a part was to stay", async () => {
    const broken = { child: mia, site: reddit, surface: "feed", bits: "gone" };
    for (const utcHour of [FIRST_DAY * 24, FIRST_DAY * 24 + 1])
      await it.database.use((connection) => connection.put("ledger", { ...broken, utcHour }));
    const toMs = FIRST_DAY * DAY_MS + 3_600_000 + 1000;
    expect(await it.record.destroy(destruction({ toMs }), () => null)).toMatchObject({ records: 1 });
    expect(await it.database.use((connection) => connection.count("ledger"))).toBe(1);
  });
});
