import { describe, expect, it, vi } from "vitest";
import { beginDay, type Day } from "#test/support/household/begin-day";

const INSTAGRAM = "https://www.instagram.com/";

const silences = async (day: Day) => (await day.journal()).filter(({ kind }) => kind === "guard-silent");

describe("a page that hangs", () => {
  it("is taken away like any that says nothing, although the question itself never ends", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.silence(1);
    vi.spyOn(day.world.browser.ports.tabs, "tell").mockReturnValue(new Promise<boolean>(() => undefined));
    await day.pass(70);
    expect(day.isClosed(1)).toBe(true);
    expect(await silences(day)).toHaveLength(1);
  });

  it("stays closed when the navigation that takes it away wakes its guard, as in Firefox", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.silence(1);
    const { browser } = day.world;
    const words: string[] = [];
    vi.spyOn(browser.ports.tabs, "go").mockImplementationOnce(async (tabId, url) => {
      const order = await day.world.report(tabId, { why: "asked" });
      words.push(order.kind);
      browser.change(tabId, { url });
    });
    await day.pass(60);
    expect(words).toEqual(["closed"]);
    expect(await day.closedView(1)).toMatchObject({ reason: "guard-silent", openAgain: false });
    expect(await silences(day)).toHaveLength(1);
  });

  it("is not led on by what changes elsewhere, and gets its second chance when its address is opened anew", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.silence(1);
    await day.pass(60);
    await day.world.own("pause/set", { token: day.token(), on: true });
    await day.world.own("pause/set", { token: day.token(), on: false });
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(true);
    expect(await day.closedView(1)).toMatchObject({ reason: "guard-silent", openAgain: false });
    await day.browsing.open(1, INSTAGRAM);
    await day.pass(60);
    expect(day.urlOf(1)).toBe(INSTAGRAM);
  });

  it("says what else is open of its site", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.silence(1);
    await day.pass(60);
    const { openNow } = await day.closedView(1);
    expect(openNow.map(({ surface }) => surface)).toContain("messages");
  });

  it("is a grown-up's own business in their turn", async () => {
    const day = await beginDay();
    await day.world.own("turn/start", { token: day.token(), minutes: null });
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.silence(1);
    await day.pass(100);
    expect(day.urlOf(1)).toBe(INSTAGRAM);
    expect(await silences(day)).toEqual([]);
  });
});
