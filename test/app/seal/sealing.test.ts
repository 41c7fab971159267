import { describe, expect, it } from "vitest";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { PIN } from "#test/support/household/given-household";
import { watched } from "#test/support/domain/watched";

const WATCH = "https://www.youtube.com/watch?v=abc123DEF45";
const HOUR = 3600;
const madridMs = (text: string): number =>
  Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Madrid").epochMilliseconds;

const broken = async (day: Day) => (await day.journal()).filter(({ kind }) => kind === "chain-broken");
const report = (day: Day) => day.world.stores.session.get("chain");

/** The door opens, and the look at the record comes to its end. */
async function unlock(day: Day): Promise<void> {
  await day.unlock();
  await day.pass(1);
}

/** Nobody does anything, and the record is brought into order. */
async function rest(day: Day): Promise<void> {
  await day.pass(20 * 60);
  await day.world.event({ kind: "idle", state: "idle" });
}

describe("a record that nobody touched", () => {
  it("is whole at each unlock, through deaths, restarts and nights", async () => {
    const day = await beginDay({}, { amnesia: true });
    await day.browsing.open(1, WATCH);
    await day.watch(1, 70);
    await day.browsing.close(1);
    await unlock(day);
    await day.pass(12 * HOUR);
    await day.world.killWorker();
    await day.pass(20 * HOUR);
    await day.browsing.restart();
    await unlock(day);
    expect(await report(day)).toMatchObject({ breaks: [] });
    expect(await broken(day)).toEqual([]);
    const [begun] = await day.journal();
    expect(begun).toMatchObject({ kind: "set-up-finished" });
  });

  it("has each closed day of each child under seal", async () => {
    const day = await beginDay();
    await day.browsing.open(1, WATCH);
    await day.watch(1, 70);
    await day.browsing.close(1);
    await day.pass(40 * HOUR);
    await rest(day);
    const days = (await day.world.stores.seals.read({ n: 0, event: 0 }, 1000)).pieces.filter(
      (piece) => piece.kind === "entry" && piece.seal?.of.kind === "day",
    );
    expect(days.length).toBeGreaterThanOrEqual(2);
    expect(days.some((piece) => piece.kind === "entry" && piece.content !== null)).toBe(true);
  });
});

describe("what the household keeps no longer", () => {
  it("leaves without breaking the chain", async () => {
    const day = await beginDay();
    await day.browsing.open(1, WATCH);
    await day.watch(1, 70);
    await day.browsing.close(1);
    // The journal is kept for a quarter, minutes for a year.
    await day.browsing.open(2, "https://neutral.example/");
    for (let week = 0; week < 15; week += 1) {
      day.world.time.pass(7 * 24 * HOUR * 1000);
      await day.browsing.restart();
      const dateMs = day.world.ports.clock.wallMs();
      for (const url of ["https://www.reddit.com/", "https://www.youtube.com/"])
        await day.world.event({ kind: "server-date", tabId: 2, url, dateMs });
      await rest(day);
    }
    expect((await day.journal()).map(({ kind }) => kind)).toContain("purged");
    expect((await day.journal()).map(({ kind }) => kind)).not.toContain("set-up-finished");
    await unlock(day);
    expect(await report(day)).toMatchObject({ breaks: [] });
  });
});

describe("a record that somebody changed", () => {
  it("is told at the next unlock, with its span, once", async () => {
    const day = await beginDay();
    const atMs = day.world.ports.clock.wallMs();
    for (const _wrong of [1, 2, 3]) {
      await day.world.own("door/unlock", { pin: "000000" });
      await day.pass(HOUR);
    }
    day.world.stores.forgeJournal((rows) => {
      const second = rows.filter(({ event }) => event.kind === "wrong-pin")[1];
      if (second?.event.kind === "wrong-pin")
        rows[rows.indexOf(second)] = { ...second, event: { ...second.event, tries: 1 } };
    });
    await unlock(day);
    const [told, ...more] = await broken(day);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ what: "changed", fromMs: atMs, toMs: atMs + 2 * HOUR * 1000 });
    await unlock(day);
    expect(await broken(day)).toHaveLength(1);
    expect(await report(day)).toMatchObject({ breaks: [{ what: "changed" }] });
  });

  it("is told when a day has other seconds", async () => {
    const day = await beginDay();
    await day.browsing.open(1, WATCH);
    await day.watch(1, 70);
    await day.browsing.close(1);
    await day.pass(40 * HOUR);
    await rest(day);
    const seconds = Math.floor(madridMs("2026-11-23T17:30") / 1000);
    const { ledger } = day.world.stores;
    const [record] = await ledger.read(day.child, 0, Infinity);
    if (record === undefined) throw new Error("Something was watched.");
    await ledger.watch(watched(day.child, record.site, record.surface, seconds, seconds + 60));
    await unlock(day);
    expect(await broken(day)).toMatchObject([
      { what: "changed", fromMs: Date.UTC(2026, 10, 23), toMs: Date.UTC(2026, 10, 24) },
    ]);
  });

  it("is told when its last entries were taken out, with their seals and after a restart", async () => {
    const day = await beginDay();
    await day.world.own("door/unlock", { pin: "000000" });
    await day.pass(60);
    day.world.stores.forgeSeals((seals) => seals.slice(0, -1));
    day.world.stores.forgeJournal((rows) => void rows.pop());
    await day.browsing.restart();
    await unlock(day);
    expect(await broken(day)).toMatchObject([{ what: "gone" }]);
  });

  it("is told when an event was put into it", async () => {
    const day = await beginDay();
    day.world.stores.forgeJournal(
      (rows) => void rows.push({ key: 1000, event: { kind: "paused", atMs: 0, on: false } }),
    );
    await unlock(day);
    expect(await broken(day)).toMatchObject([{ what: "added" }]);
  });

  it("is sealed anew when a parent has seen it", async () => {
    const day = await beginDay();
    day.world.stores.forgeJournal(
      (rows) => void rows.push({ key: 1000, event: { kind: "paused", atMs: 0, on: false } }),
    );
    await unlock(day);
    await day.world.own("seal/renew", { token: day.token() });
    await unlock(day);
    expect(await report(day)).toMatchObject({ breaks: [] });
    expect((await day.journal()).at(-1)).toMatchObject({ kind: "chain-begun" });
  });
});

describe("a chain whose beginning is gone", () => {
  it("is told, and no new one begins by itself", async () => {
    const day = await beginDay();
    day.world.stores.loseSeals();
    await unlock(day);
    expect(await broken(day)).toMatchObject([{ what: "beginning" }]);
    expect(await day.world.stores.seals.start()).toBeUndefined();
  });
});

describe("a household of before there were seals", () => {
  it("has its record sealed from the next unlock on, and the journal says so", async () => {
    const day = await beginDay();
    day.world.stores.loseSeals();
    day.world.stores.forgeCounts({});
    await day.browsing.restart();
    await unlock(day);
    expect((await day.journal()).at(-1)).toMatchObject({ kind: "chain-begun" });
    await day.world.own("door/unlock", { pin: "000000" });
    await unlock(day);
    expect(await report(day)).toMatchObject({ breaks: [] });
    expect(await broken(day)).toEqual([]);
    expect(PIN).not.toBe("000000");
  });
});
