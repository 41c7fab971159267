import { describe, expect, it, vi } from "vitest";
import { everyDay } from "#domain/plan/every-day";
import { beginDay } from "#test/support/household/begin-day";

const INSTAGRAM = "https://www.instagram.com/";

async function beginOnFeed() {
  const day = await beginDay({ plan: { dailyMinutes: everyDay(1) } });
  await day.browsing.open(1, INSTAGRAM);
  return day;
}

describe("when its minute is spent,", () => {
  it("a tab that a prompt holds is closed, with our page beside it", async () => {
    const day = await beginOnFeed();
    day.world.browser.hold(1);
    await day.watch(1, 66);
    expect(day.urlOf(1)).toBeNull();
    const beside = day.world.browser.all();
    expect(beside.map(({ url }) => url)).toEqual(["porchlight://own/closed.html"]);
    expect(await day.closedView(beside[0]?.id ?? 0)).toMatchObject({ reason: "daily-budget-spent" });
  });

  it("a tab that takes two seconds to go stays the one it was, and nothing opens beside it", async () => {
    const day = await beginOnFeed();
    const { browser, ports } = day.world;
    browser.slow(1);
    const wait = ports.pause.wait.bind(ports.pause);
    let waitedMs = 0;
    vi.spyOn(ports.pause, "wait").mockImplementation(async (ms) => {
      await wait(ms);
      waitedMs += ms;
      if (waitedMs >= 2000) browser.change(1, { url: ports.tabs.ownPage("closed.html") });
    });
    await day.watch(1, 66);
    expect(browser.all().map(({ id, url }) => [id, url])).toEqual([[1, "porchlight://own/closed.html"]]);
    expect(waitedMs).toBeLessThan(3000);
  });

  it("a tab that was even slower and not held leaves one of our pages, and not two", async () => {
    const day = await beginOnFeed();
    const { browser, ports } = day.world;
    browser.slow(1);
    const open = ports.tabs.open.bind(ports.tabs);
    // It arrives in the moment in which our page opens beside it.
    vi.spyOn(ports.tabs, "open").mockImplementationOnce(async (url) => {
      const beside = await open(url);
      browser.change(1, { url });
      return beside;
    });
    await day.watch(1, 66);
    expect(browser.all().map(({ id, url }) => [id, url])).toEqual([[1, "porchlight://own/closed.html"]]);
  });

  it("a tab whose page ends every way to ours is not waited for as long", async () => {
    const day = await beginOnFeed();
    const { browser, ports } = day.world;
    vi.spyOn(ports.tabs, "go").mockResolvedValue(undefined);
    const wait = vi.spyOn(ports.pause, "wait");
    await day.watch(1, 66);
    expect(day.urlOf(1)).toBeNull();
    expect(browser.all().map(({ url }) => url)).toEqual(["porchlight://own/closed.html"]);
    expect(wait.mock.calls.reduce((sum, [ms]) => sum + ms, 0)).toBeLessThan(2000);
  });

  it("a tab that is on its way is told to go once, and again after a reload", async () => {
    const day = await beginOnFeed();
    day.world.browser.slow(1);
    const go = vi.spyOn(day.world.browser.ports.tabs, "go").mockResolvedValue(undefined);
    await day.watch(1, 61);
    await day.world.report(1, {});
    expect(go).toHaveBeenCalledTimes(1);
    await day.browsing.open(1, INSTAGRAM);
    expect(go.mock.calls.length).toBeGreaterThan(1);
  });
});
