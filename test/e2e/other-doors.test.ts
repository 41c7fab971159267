import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { askDocument } from "#test/support/browsers/ask-document";
import { listTabs } from "#test/support/browsers/list-tabs";
import { startNavigation } from "#test/support/browsers/start-navigation";
import { waitUntilReachable } from "#test/support/browsers/wait-until-reachable";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { countFeedEdge } from "#test/support/stage/count-feed-edge";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";

const INBOX = "https://www.instagram.com/direct/inbox/";
const FEED = "https://www.instagram.com/";
const CHAT = "https://www.reddit.com/chat/";
const OPEN_FEED = "https://x.com/home";
const KEPT_BY_A_WORKER = "https://www.tiktok.com/";

/** In the page: keeps beyond its end how often a feed lay open, and whether one was drawn at all. */
function keepWitness(): void {
  const look = () => {
    const practice: unknown = Reflect.get(window, "practice");
    for (const name of ["framesOfFeedUncovered", "framesOfFeedPainted"]) {
      const frames: unknown = typeof practice === "object" && practice !== null ? Reflect.get(practice, name) : 0;
      if (Number(frames) > 0) localStorage.setItem(name, String(frames));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

describe.each(["chromium", "firefox"] as const)("another door in %s", (kind) => {
  let stage: Stage;
  let token: string;
  const closedPage = () => stage.driven.ownPage("closed.html");
  const pause = (on: boolean) => ask(stage.own, "pause/set", { token, on });

  /** The tab that was opened last, as the extension sees it. */
  const tab = async () => (await listTabs(stage.own)).find(({ url }) => url !== stage.driven.ownPage("popup.html"));
  const address = async (): Promise<string> => (await tab())?.url ?? "";
  const endsClosed = () => expect.poll(address, { timeout: 10_000 }).toBe(closedPage());

  /** One page back, and until something stands there; false where there is none, which Firefox does not say. */
  async function stepBack(): Promise<boolean> {
    const tabId = (await tab())?.id ?? -1;
    return stage.own.evaluate(async (id) => {
      const arrived = new Promise<boolean>((resolve) => {
        // A page that was kept is there at once: some browsers then tell the address and no loading.
        chrome.tabs.onUpdated.addListener((moved, { status, url }) => {
          if (moved === id && (status === "complete" || url !== undefined)) resolve(true);
        });
        setTimeout(() => resolve(false), 10_000);
      });
      const asked = await chrome.tabs.goBack(id).then(
        () => true,
        () => false,
      );
      return asked && arrived;
    }, tabId);
  }
  /** A page whose frames of an open feed are kept. */
  async function openWatched(url: string): Promise<Page> {
    const page = await stage.driven.browser.newPage();
    await page.evaluateOnNewDocument(keepWitness);
    startNavigation(page, url);
    return page;
  }
  /** What such a page saw, asked of another one of its origin. */
  async function readWitness(origin: string): Promise<{ readonly uncovered: number; readonly painted: number }> {
    const page = await stage.driven.open(origin);
    const kept = await page.evaluate(() => {
      const read = (name: string) => Number(localStorage.getItem(name) ?? 0);
      const found = { uncovered: read("framesOfFeedUncovered"), painted: read("framesOfFeedPainted") };
      localStorage.clear();
      return found;
    });
    await page.close();
    return kept;
  }

  beforeAll(async () => {
    stage = await openStage(kind);
    token = await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: {
        opened: ["instagram", "reddit", "tiktok", "x", "youtube"].map(siteId),
        closed: [
          { site: siteId("instagram"), surface: "feed" },
          { site: siteId("reddit"), surface: "feed" },
          { site: siteId("youtube"), surface: "all" },
        ],
        dailySeconds: 3600,
      },
    });
  });
  afterAll(() => stage.close());
  beforeEach(() => closeOtherTabs(stage));

  describe("under another name", () => {
    it.each([FEED, "https://instagram.com/", "https://m.instagram.com/", "https://www.instagram.com./"])(
      "the feed stays closed at %s",
      async (url) => {
        await stage.driven.open(url).catch(() => undefined);
        await endsClosed();
      },
    );

    it.each([
      "https://www.youtube.com./",
      "https://m.youtube.com/shorts/1",
      "https://youtu.be/rain",
      "https://youtu.be./rain",
      "https://www.youtube-nocookie.com/embed/rain",
    ])("a site that is closed hears nothing of %s", async (url) => {
      stage.network.forget();
      await stage.driven.open(url).catch(() => undefined);
      await endsClosed();
      expect(stage.network.requests.filter(({ host }) => host.includes("youtu"))).toEqual([]);
    });

    it("what is open under a host with a final dot is led to the host without", async () => {
      await stage.driven.open("https://www.instagram.com./direct/inbox/").catch(() => undefined);
      await expect.poll(address, { timeout: 10_000 }).toBe(INBOX);
    });
  });

  it("a site's own service worker, which answers with the server down, opens nothing", async () => {
    const page = await stage.driven.open(KEPT_BY_A_WORKER);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.close();
    stage.network.goDown();
    try {
      const kept = await stage.driven.open(KEPT_BY_A_WORKER);
      await kept.waitForSelector("video", { timeout: 10_000 });
      await kept.close();
      await pause(true);
      await stage.driven.open(KEPT_BY_A_WORKER).catch(() => undefined);
      await endsClosed();
    } finally {
      stage.network.comeBack();
      await pause(false);
    }
  });

  it("a frame of the same site in an open page shows no feed", async () => {
    const page = await stage.driven.open(INBOX);
    await page.waitForSelector("textarea");
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "/";
      frame.style.cssText = "position:fixed;inset:0;inline-size:100%;block-size:100%;border:0;background:#fff";
      document.body.append(frame);
    });
    const frame = await page.waitForFrame((found) => found.url() === FEED);
    await frame.waitForSelector("article");
    for (let shot = 0; shot < 3; shot += 1) expect(await countFeedEdge(page, stage.own)).toBe(0);
    expect(await address()).toBe(INBOX);
  });

  it("a page that the browser kept for going back opens nothing", async () => {
    const page = await stage.driven.open(OPEN_FEED);
    await page.waitForSelector("article");
    const leave = async () => {
      await askDocument(page, () => location.assign("https://neutral.example/"));
      await expect.poll(address).toBe("https://neutral.example/");
    };
    // A browser that is busy may load it anew instead, and then nothing is shown by it; a page that still loads is never kept.
    const isKept = async (): Promise<boolean> => {
      await expect.poll(() => askDocument(page, () => document.readyState)).toBe("complete");
      await askDocument(page, () => void Object.assign(window, { wasHere: true }));
      await leave();
      await stepBack();
      await expect.poll(address).toBe(OPEN_FEED);
      return (await askDocument(page, () => Reflect.get(window, "wasHere") as unknown)) === true;
    };
    await expect.poll(isKept, { timeout: 60_000 }).toBe(true);
    await leave();
    await pause(true);
    await stepBack();
    await endsClosed();
    await pause(false);
  });

  it("going back after a block does not rest on what was closed", async () => {
    const page = await stage.driven.open(INBOX);
    await page.waitForSelector("textarea");
    await askDocument(page, (url) => location.assign(url), FEED);
    await endsClosed();
    const allowed = [closedPage(), INBOX, "about:blank"];
    let steps = 0;
    for (; steps < 3 && (await stepBack()); steps += 1) {
      let seenInARow = 0;
      const look = async () => (seenInARow = allowed.includes(await address()) ? seenInARow + 1 : 0);
      await expect.poll(look, { timeout: 15_000, interval: 100 }).toBeGreaterThanOrEqual(5);
    }
    expect(steps).toBeGreaterThan(0);
  });

  it.runIf(kind === "chromium")("a page that was made ready in advance is not opened by that", async () => {
    stage.network.forget();
    const page = await openWatched(`${INBOX}?prerender=/`);
    await page.waitForSelector("textarea");
    const isPrerendered = () => stage.network.requests.some(({ path, purpose }) => path === "/" && purpose !== "");
    await expect.poll(isPrerendered, { timeout: 10_000 }).toBe(true);
    expect(await address()).toContain(INBOX);
    await askDocument(page, () => location.assign("/"));
    await endsClosed();
    expect((await readWitness(INBOX)).uncovered).toBe(0);
  });

  describe("by a move within the page from messages into the feed", () => {
    const byScript = (order: string) => (page: Page) =>
      page.evaluate((wanted) => {
        const practice = Reflect.get(window, "practice") as { order: string; go(path: string): Promise<void> };
        practice.order = wanted;
        void practice.go("/");
      }, order);
    const link = "nav a[href='/']";
    const byPress = async (page: Page) => {
      await waitUntilReachable(page, link);
      await page.click(link);
    };
    // The document before the URL by script alone is seen by witnesses, which the catalogue knows for some sites only.
    it.each([
      ["the press of a link, the document first", INBOX, byPress],
      ["a script, the URL first", INBOX, byScript("url-first")],
      ["the press of a link, the document long before the URL", CHAT, byPress],
      ["a script, the document first", CHAT, byScript("dom-first")],
      ["a script, a new document", CHAT, byScript("documents")],
    ] as const)("through %s, no frame of the feed is open: %s", async (_, from, move) => {
      const page = await openWatched(from);
      await page.waitForSelector(link);
      await move(page).catch(() => undefined);
      await endsClosed();
      await closeOtherTabs(stage);
      expect((await readWitness(from)).uncovered).toBe(0);
    });
  });
});
