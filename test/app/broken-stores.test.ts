import { describe, expect, it, vi } from "vitest";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { PIN } from "#test/support/household/given-household";

const INSTAGRAM = "https://www.instagram.com/";
const WATCH = "https://www.youtube.com/watch?v=abc123DEF45";
const minute = { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };
const broken = (): Promise<never> => Promise.reject(new Error("The disk said no."));

type Stores = Day["world"]["stores"];

/** Ways in which the stores can fail, all of them after a finished first run. */
const FAILURES: readonly (readonly [string, (stores: Stores) => void])[] = [
  ["no document can be read", ({ documents }) => void vi.spyOn(documents, "get").mockImplementation(broken)],
  [
    "the household cannot be read",
    ({ documents }) => void vi.spyOn(documents, "households").mockImplementation(broken),
  ],
  ["the ledger cannot be read", ({ ledger }) => void vi.spyOn(ledger, "read").mockImplementation(broken)],
  ["the grants cannot be read", ({ grants }) => void vi.spyOn(grants, "ofDay").mockImplementation(broken)],
  ["the set-up says nonsense", ({ documents }) => void documents.put("meta", "setup", { step: "wide open" })],
  ["the lock is broken", ({ documents }) => void documents.put("lock", "door", "{")],
  [
    "nothing at all can be read",
    ({ documents, marker }) => {
      for (const name of ["get", "households", "put"] as const) vi.spyOn(documents, name).mockImplementation(broken);
      vi.spyOn(marker, "isSet").mockImplementation(broken);
    },
  ],
];

describe.each(FAILURES)("when %s", (_, fail) => {
  it("a page that is opened needs a parent", async () => {
    const day = await beginDay();
    fail(day.world.stores);
    day.world.rebuild();
    await day.browsing.open(1, INSTAGRAM);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.closedView(1)).toMatchObject({ reason: "needs-parent", openAgain: false });
  });

  it("a page that stands open is closed at the guard's next word", async () => {
    const day = await beginDay();
    await day.browsing.open(1, WATCH);
    await day.watch(1, 20);
    fail(day.world.stores);
    day.world.rebuild();
    expect(await day.world.report(1, { why: "beat" })).toMatchObject({ kind: "closed" });
    await day.pass(1);
    expect(day.isClosed(1)).toBe(true);
  });

  it("the store is left as it is", async () => {
    const day = await beginDay();
    fail(day.world.stores);
    const before = day.world.stores.everything();
    await day.browsing.open(1, INSTAGRAM);
    await day.world.report(1, { why: "hello" });
    await day.pass(2);
    const { documents, ...rest } = day.world.stores.everything();
    expect({ ...rest, documents: withoutClock(documents) }).toEqual({
      ...before,
      documents: withoutClock(before.documents),
    });
  });
});

describe("what cannot be written", () => {
  it("is no way to watch on, and takes no minutes away: seconds that the ledger refuses count from memory, and none is lost", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, WATCH);
    const refuse = vi.spyOn(day.world.stores.ledger, "watch").mockImplementation(broken);
    await day.watch(1, 25);
    day.world.rebuild();
    expect(day.isClosed(1)).toBe(false);
    expect(await day.usedSeconds()).toBeGreaterThanOrEqual(20);
    await day.watch(1, 45);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.closedView(1)).toMatchObject({ reason: "daily-budget-spent" });
    refuse.mockRestore();
    await day.pass(60);
    await day.browsing.restart();
    expect(await day.usedSeconds()).toBe(60);
  });

  it("closes every site when memory holds a quarter of an hour for the disk, until the disk takes it", async () => {
    const day = await beginDay({ plan: { dailyMinutes: [null, null, null, null, null, null, null] } });
    await day.browsing.open(1, WATCH);
    const refuse = vi.spyOn(day.world.stores.ledger, "watch").mockImplementation(broken);
    await day.watch(1, 14 * 60);
    expect(day.isClosed(1)).toBe(false);
    await day.watch(1, 2 * 60);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.closedView(1)).toMatchObject({ reason: "needs-parent" });
    refuse.mockRestore();
    await day.pass(60);
    await day.browsing.open(2, WATCH);
    expect(day.isClosed(2)).toBe(false);
    expect(await day.usedSeconds()).toBeGreaterThanOrEqual(15 * 60);
  });

  it("anywhere is no way to begin: a browser that starts on a full disk needs a parent, and room on it is the way back", async () => {
    const day = await beginDay({ plan: minute });
    const { documents, ledger, journal } = day.world.stores;
    await day.browsing.open(1, WATCH);
    const full = [
      vi.spyOn(documents, "put").mockImplementation(broken),
      vi.spyOn(ledger, "watch").mockImplementation(broken),
      vi.spyOn(journal, "append").mockImplementation(broken),
    ];
    await day.watch(1, 30);
    expect(day.isClosed(1)).toBe(false);
    await day.browsing.restart();
    await day.browsing.open(2, INSTAGRAM);
    expect(await day.closedView(2)).toMatchObject({ reason: "needs-parent" });
    for (const spy of full) spy.mockRestore();
    await day.browsing.open(3, INSTAGRAM);
    expect(day.isClosed(3)).toBe(false);
  });

  it.each<[string, (stores: Stores) => void]>([
    ["the journal", ({ journal }) => void vi.spyOn(journal, "append").mockImplementation(broken)],
    ["the endings", ({ documents }) => void documents.put("meta", "endings-given", "none yet")],
    ["any document", ({ documents }) => void vi.spyOn(documents, "put").mockImplementation(broken)],
  ])("in %s does not keep a page open past its minute", async (_, fail) => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, WATCH);
    await day.watch(1, 50, { happening: "video" });
    fail(day.world.stores);
    day.browsing.sit(1, { happening: "video" });
    await day.pass(15 + 180);
    expect(day.isClosed(1)).toBe(true);
  });

  it("in the browser's rules does not keep the tabs from being closed", async () => {
    const day = await beginDay();
    await day.browsing.open(1, WATCH);
    vi.spyOn(day.world.browser.ports.rules, "sync").mockImplementation(broken);
    await day.unlock();
    await day.world.own("pause/set", { token: day.token(), on: true });
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(true);
  });

  it("of a tab closes it, and is not provoked by an address as long as a book", async () => {
    const day = await beginDay({ plan: minute });
    const { session } = day.world.stores;
    const put = session.put.bind(session);
    const quota = vi
      .spyOn(session, "put")
      .mockImplementation((name, value) =>
        JSON.stringify(value ?? null).length > 100_000 ? broken() : put(name, value),
      );
    await day.browsing.open(1, `${WATCH}&t=${"1".repeat(200_000)}`);
    expect(day.isClosed(1)).toBe(false);
    await day.watch(1, 60);
    expect(day.isClosed(1)).toBe(true);
    quota.mockImplementation((name, value) => (name === "tab:2" ? broken() : put(name, value)));
    await day.browsing.open(2, "https://www.instagram.com/direct/inbox/");
    expect(day.isClosed(2)).toBe(true);
  });
});

describe("a PIN on a full disk", () => {
  it("is not tried, since no try can be counted, and is when there is room", async () => {
    const day = await beginDay();
    const full = vi.spyOn(day.world.stores.documents, "put").mockImplementation(broken);
    for (let tries = 0; tries < 5; tries += 1)
      expect(await day.world.own("door/unlock", { pin: "000000" })).toMatchObject({
        ok: false,
        say: "disk-full",
      });
    expect(await day.world.own("door/unlock", { pin: PIN })).toMatchObject({ ok: false });
    full.mockRestore();
    expect(await day.world.own("door/unlock", { pin: PIN })).toMatchObject({ ok: true, value: { kind: "open" } });
  });
});

describe("a memory of a tab that cannot be read", () => {
  it("closes that tab at its guard's next word, and stops no watch over the others", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, WATCH);
    await day.browsing.open(2, INSTAGRAM);
    await day.world.stores.session.put("tab:1", { url: 7 });
    expect(await day.world.report(1, { why: "beat" })).toMatchObject({ kind: "closed" });
    await day.world.stores.session.put("tab:9", { url: 7 });
    await day.pass(90);
    expect(day.isClosed(2)).toBe(true);
    expect(await day.usedSeconds()).toBe(60);
  });
});

describe("a count of tries that somebody broke", () => {
  it("stands at its longest wait, stops no watch, and is paid like any other", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, WATCH);
    await day.world.stores.documents.put("lock", "attempts", "none");
    await day.pass(90);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.world.own("door/unlock", { pin: PIN })).toMatchObject({ ok: true, value: { kind: "waiting" } });
    await day.pass(3600);
    expect(await day.world.own("door/unlock", { pin: PIN })).toMatchObject({ ok: true, value: { kind: "open" } });
  });
});

describe("before the first run, stores that cannot be read", () => {
  it("hold nothing", async () => {
    const day = await beginDay();
    day.world.stores.loseDatabase();
    day.world.stores.loseMarker();
    vi.spyOn(day.world.stores.documents, "get").mockImplementation(broken);
    expect(await day.world.report(1, { why: "hello" })).toMatchObject({ kind: "open" });
  });
});

/** The household clock goes on being written where it can be. */
const withoutClock = (documents: readonly (readonly [string, unknown])[]) =>
  documents.filter(([name]) => name !== "meta/clock");

describe("a day of the week that cannot be read", () => {
  it("is left out of the week, and keeps neither child nor parent from their view", async () => {
    const day = await beginDay();
    const { ledger } = day.world.stores;
    const read = ledger.read.bind(ledger);
    const todayHour = Math.floor(day.world.time.clock.wallMs() / 3_600_000);
    await day.pass(24 * 3600);
    vi.spyOn(ledger, "read").mockImplementation((child, from, to) =>
      from < todayHour ? broken() : read(child, from, to),
    );
    const view = await day.view();
    expect(view.week.slice(0, 2)).toEqual([null, 0]);
    await day.unlock();
    expect(await day.world.own("parent/view", { token: day.token(), tabId: null, child: null })).toMatchObject({
      ok: true,
    });
  });
});
