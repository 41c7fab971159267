import { siteId } from "#domain/ids";
import { describe, expect, it, vi } from "vitest";
import { createSetupState } from "#app/setup/setup-state";
import { beginDay } from "#test/support/household/begin-day";

const INSTAGRAM = "https://www.instagram.com/";
const YOUTUBE = "https://www.youtube.com/watch?v=abc123DEF45";

describe("a worker that dies while the browser starts", () => {
  it("looks at everything when it comes back", async () => {
    const day = await beginDay();
    day.world.browser.allow({ hosts: false });
    const { session } = day.world.stores;
    day.world.stores.endBrowser();
    const put = session.put.bind(session);
    const dies = vi.spyOn(session, "put").mockImplementation(async (name, value) => {
      await put(name, value);
      if (name === "alive") throw new Error("The worker is dead.");
    });
    await day.world.killWorker().catch(() => undefined);
    dies.mockRestore();
    await day.world.killWorker();
    await day.browsing.open(1, INSTAGRAM);
    expect(day.isClosed(1)).toBe(true);
  });
});

describe("a private window", () => {
  it("leaves no site's name in the clock either", async () => {
    const day = await beginDay();
    await day.browsing.open(5, "https://help.instagram.com/", { windowId: 9, incognito: true });
    const before = JSON.stringify(day.world.stores.everything());
    expect(before).not.toContain("instagram.com");
    const dateMs = day.world.time.clock.wallMs() + 86_400_000;
    await day.world.event({ kind: "server-date", tabId: 5, url: "https://help.instagram.com/", dateMs });
    const clock = new Map(day.world.stores.everything().documents).get("meta/clock");
    expect(clock).toMatchObject({ doubt: null });
  });
});

describe("a session that was locked", () => {
  it("does not come back with a touch that was under way", async () => {
    const day = await beginDay();
    await day.unlock();
    const token = day.token();
    const { session } = day.world.stores;
    const get = session.get.bind(session);
    let reads = 0;
    // The second reading is the touch's own, after the check; the screen is locked just after it.
    vi.spyOn(session, "get").mockImplementation(async (name) => {
      const value = await get(name);
      if (name === "door" && (reads += 1) === 2) void day.world.own("door/lock", {});
      return value;
    });
    await day.world.own("door/touch", { token, leaving: false });
    day.world.time.pass(1);
    expect(await day.world.own("door/touch", { token, leaving: false })).toMatchObject({ error: "session-over" });
  });
});

describe("a session that is open", () => {
  it.each([
    ["a clock that is put back now and then", -90_000],
    ["a machine that slept", 120_000],
  ])("is not stretched by %s", async (_, byMs) => {
    const day = await beginDay();
    await day.unlock();
    const token = day.token();
    await day.world.pass(100_000);
    day.world.time.moveWall(byMs);
    expect(await day.world.own("parent/view", { token, tabId: null, child: null })).toMatchObject({
      error: "session-over",
    });
  });
});

describe("a rule of the browser that outlived its reason", () => {
  it("is gone when it next stood in the way", async () => {
    const day = await beginDay({
      plan: { bedtime: Array.from({ length: 7 }, () => ({ closesAt: "17:00", opensAt: "06:00" })) as never },
    });
    await day.browsing.open(1, "https://example.org/");
    await day.pass(3601);
    expect(day.world.browser.closedSites().map(({ site }) => site)).toContain(siteId("instagram"));
    // The alarm of the morning does not ring.
    day.world.time.pass(13.5 * 3_600_000);
    await day.world.event({
      kind: "navigated",
      stage: "error",
      tabId: 1,
      frameId: 0,
      url: INSTAGRAM,
      prerender: false,
    });
    expect(day.world.browser.closedSites().map(({ site }) => site)).not.toContain(siteId("instagram"));
  });

  it("leaves nobody on an empty tab: what stays closed is explained by our page", async () => {
    const day = await beginDay({ plan: { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] } });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    await day.browsing.open(2, "https://example.org/");
    day.world.time.moveWall(86_400_000);
    // Firefox: the rule of the day before stops the page, and no address of it stands in the tab.
    for (const stage of ["start", "error"] as const)
      await day.browsing.tell({ kind: "navigated", stage, tabId: 2, frameId: 0, url: INSTAGRAM, prerender: false });
    await day.pass(1);
    expect((await day.closedView(2)).reason).toBe("clock-unconfirmed");
    expect(day.isClosed(2)).toBe(true);
  });
});

describe("the marker beside the database", () => {
  it("is set again when the browser starts, so that losing both takes one run", async () => {
    const day = await beginDay();
    day.world.stores.loseMarker();
    await day.browsing.restart();
    day.world.stores.loseDatabase();
    await day.browsing.restart();
    await day.browsing.open(1, INSTAGRAM);
    expect(await day.closedView(1)).toMatchObject({ reason: "needs-parent" });
  });

  it("is set before the set-up says that it is done", async () => {
    const day = await beginDay();
    day.world.stores.loseDatabase();
    day.world.stores.loseMarker();
    const order: string[] = [];
    const { documents, marker } = day.world.stores;
    vi.spyOn(marker, "set").mockImplementation(async () => void order.push("marker"));
    vi.spyOn(documents, "put").mockImplementation(async (_, name) => void order.push(name));
    await createSetupState({ documents, marker }).write({ step: "done", use: "children", language: null });
    expect(order).toEqual(["marker", "setup"]);
  });
});

describe("a grown-up's turn", () => {
  it("does not last longer because the clock was put right behind its beginning", async () => {
    const day = await beginDay();
    const ahead = 3 * 86_400_000;
    await day.browsing.open(1, "https://example.org/");
    day.world.time.moveWall(ahead);
    await day.unlock();
    const token = day.token();
    await day.world.own("clock/confirm", { token });
    await day.world.own("turn/start", { token, minutes: 15 });
    expect(await day.view()).toMatchObject({ state: "grown-up" });
    const dateMs = day.world.time.clock.wallMs() - ahead;
    for (const url of [INSTAGRAM, YOUTUBE]) await day.world.event({ kind: "server-date", tabId: 1, url, dateMs });
    await day.pass(16 * 60);
    expect((await day.view()).state).not.toBe("grown-up");
  });
});

describe("a worker that dies while an alarm is heard", () => {
  it("hears it again", async () => {
    const nights = Array.from({ length: 7 }, () => ({ closesAt: "17:00", opensAt: "06:00" }));
    const day = await beginDay({ plan: { bedtime: nights as never } });
    await day.browsing.open(1, YOUTUBE);
    day.browsing.silence(1);
    day.world.browser.minimise(1);
    await day.browsing.focus(2);
    await day.pass(3_590);
    const { alarms, rules } = day.world.browser.ports;
    const hangs = vi.spyOn(rules, "sync").mockImplementation(() => new Promise<void>(() => undefined));
    day.world.time.pass(20_000);
    await alarms.set("next-change", null);
    void day.world.event({ kind: "alarm", name: "next-change" });
    await new Promise((done) => setImmediate(done));
    hangs.mockRestore();
    await day.world.killWorker();
    await day.pass(65);
    expect(day.isClosed(1)).toBe(true);
  });
});
