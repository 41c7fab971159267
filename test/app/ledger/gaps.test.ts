import { describe, expect, it, vi } from "vitest";
import { siteId } from "#domain/ids";
import { beginDay } from "#test/support/household/begin-day";

const INSTAGRAM = "https://www.instagram.com/";
const DIRECT = "https://www.instagram.com/direct/inbox/";
const YOUTUBE = "https://www.youtube.com/watch?v=abc123DEF45";
const minute = { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };
const messagesFree = { uncounted: [{ site: siteId("instagram"), surface: "messages" as const }] };

describe("a tab that is to leave", () => {
  it("is reached for again after the worker died on the way", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    const go = vi.spyOn(day.world.browser.ports.tabs, "go").mockResolvedValue(undefined);
    vi.spyOn(day.world.browser.ports.tabs, "close").mockResolvedValue(undefined);
    day.browsing.sit(1);
    await day.pass(60);
    day.browsing.silence(1);
    await day.world.killWorker();
    go.mockRestore();
    await day.pass(65);
    expect(day.isClosed(1)).toBe(true);
  });

  it("is reached for until it goes, however long its prompt stands", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    vi.spyOn(day.world.browser.ports.tabs, "go").mockResolvedValue(undefined);
    const close = vi.spyOn(day.world.browser.ports.tabs, "close").mockResolvedValue(undefined);
    day.browsing.sit(1);
    await day.pass(60);
    day.browsing.silence(1);
    await day.pass(600);
    close.mockClear();
    await day.pass(120);
    expect(close).toHaveBeenCalled();
  });

  it("goes on counting behind its prompt until it is gone", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    const go = vi.spyOn(day.world.browser.ports.tabs, "go").mockResolvedValue(undefined);
    const close = vi.spyOn(day.world.browser.ports.tabs, "close").mockResolvedValue(undefined);
    day.browsing.sit(1);
    await day.pass(60);
    await day.pass(120);
    go.mockRestore();
    close.mockRestore();
    await day.pass(60);
    expect(day.isClosed(1) || day.urlOf(1) === null).toBe(true);
    const used = await day.usedSeconds();
    expect(used).toBeGreaterThanOrEqual(175);
    await day.pass(60);
    expect(await day.usedSeconds()).toBe(used);
  });

  it("counts nothing where it never stood open", async () => {
    const day = await beginDay({ birthDate: "2017-06-30" });
    vi.spyOn(day.world.browser.ports.tabs, "go").mockResolvedValue(undefined);
    vi.spyOn(day.world.browser.ports.tabs, "close").mockResolvedValue(undefined);
    await day.browsing.open(1, INSTAGRAM);
    await day.pass(60);
    expect(await day.usedSeconds()).toBe(0);
  });
});

describe("seconds are not lost", () => {
  it("to a navigation that was broken off, which leaves the page where it was", async () => {
    const day = await beginDay({ plan: messagesFree });
    await day.browsing.open(1, INSTAGRAM);
    // Beside the window that has the focus, the guard is the only witness.
    await day.browsing.focus(2);
    day.browsing.sit(1);
    for (let times = 0; times < 6; times += 1) {
      const moved = { kind: "navigated", tabId: 1, frameId: 0, url: DIRECT, prerender: false } as const;
      await day.world.event({ ...moved, stage: "start" });
      await day.world.event({ ...moved, stage: "error" });
      await day.world.pass(10_000);
      await day.browsing.report(1, "beat");
    }
    expect(await day.usedSeconds()).toBe(60);
  });

  it("when sound begins in a tab in the background whose guard is torn out", async () => {
    const day = await beginDay();
    await day.browsing.open(1, YOUTUBE);
    day.browsing.silence(1);
    await day.browsing.open(2, "https://example.org/");
    await day.pass(120);
    const before = await day.usedSeconds();
    day.world.browser.change(1, { audible: true });
    await day.world.event({ kind: "tab-changed", tabId: 1, audible: true });
    await day.pass(35);
    expect(day.world.browser.alarms.has("watch")).toBe(true);
    expect(await day.usedSeconds()).toBe(before + 30);
  });

  it("when one tab takes the place of another", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.silence(1);
    await day.pass(20);
    day.world.browser.remove(1);
    day.world.browser.put({
      id: 9,
      windowId: 1,
      url: INSTAGRAM,
      active: true,
      audible: false,
      frozen: false,
      splitView: null,
      incognito: false,
    });
    await day.world.event({ kind: "tab-replaced", from: 1, to: 9 });
    expect(await day.usedSeconds()).toBe(20);
  });
});

describe("a page that was left", () => {
  it("with the last second of the day does not take the next page along", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 50);
    const homework = "https://example.org/homework";
    await day.world.pass(10_000);
    day.world.browser.change(1, { url: homework });
    await day.world.send(
      "guard/report",
      {
        spans: [{ startAgoMs: 10_000, endAgoMs: 0 }],
        shows: null,
        visible: false,
        happening: null,
        noticed: null,
        why: "hidden",
      },
      {
        kind: "page",
        tabId: 1,
        frameId: 0,
        url: INSTAGRAM,
        origin: "https://www.instagram.com",
        tabUrl: homework,
        incognito: false,
        prerender: false,
      },
    );
    await day.world.pass(1000);
    expect(day.urlOf(1)).toBe(homework);
    expect(await day.usedSeconds()).toBe(60);
  });
});

describe("a page led back", () => {
  it("is led by what it was seen to be, not by its address alone", async () => {
    const day = await beginDay({ plan: { closed: [{ site: "all", surface: "feed" }] } });
    const post = "https://www.instagram.com/p/Cabc123/";
    await day.browsing.open(1, post);
    day.browsing.sit(1, { shows: "feed" });
    await day.browsing.report(1, "moved");
    await day.pass(1);
    expect(day.isClosed(1)).toBe(true);
    await day.world.event({ kind: "alarm", name: "next-change" });
    expect(day.isClosed(1)).toBe(true);
  });
});

describe("a frame in another site's page", () => {
  it("asks again within half a minute, since nobody tells it of a pause", async () => {
    const day = await beginDay();
    const reply = await day.world.send(
      "guard/report",
      { spans: [], shows: null, visible: true, happening: null, noticed: null, why: "hello" },
      {
        kind: "page",
        tabId: 1,
        frameId: 4,
        url: "https://www.youtube.com/embed/abc123DEF45",
        origin: "https://www.youtube.com",
        tabUrl: "https://example.org/",
        incognito: false,
        prerender: false,
      },
    );
    expect(reply).toMatchObject({ ok: true, value: { kind: "open" } });
    expect(reply.ok && reply.value.validForMs).toBeLessThanOrEqual(30_000);
  });
});

describe("a guard that was asked", () => {
  it("keeps its tab when its answer came before the tab was given up", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.silence(1);
    await day.pass(35);
    const { idleness } = day.world.browser.ports;
    let goOn = (): void => undefined;
    const busy = new Promise<void>((done) => (goOn = done));
    const slow = vi.spyOn(idleness, "state").mockImplementation(async () => (await busy, "active"));
    const event = day.world.event({ kind: "window-focused", windowId: 1 });
    const answer = day.world.report(1, { why: "asked" });
    for (let waited = 0; waited < 4; waited += 1) {
      day.world.time.pass(5_000);
      await new Promise((done) => setImmediate(done));
    }
    slow.mockRestore();
    goOn();
    await Promise.all([event, answer]);
    await day.world.pass(1000);
    expect(day.urlOf(1)).toBe(INSTAGRAM);
  });
});
