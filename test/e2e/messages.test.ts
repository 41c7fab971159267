import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { countFeedEdge } from "#test/support/stage/count-feed-edge";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { countClosed } from "./support/count-closed.ts";
import { keepWitness, readWitness } from "./support/keep-witness.ts";
import { watchFrames } from "./support/watch-frames.ts";
import { waitUntilReachable } from "#test/support/browsers/wait-until-reachable";

const FEED = "https://www.instagram.com/";
const INBOX = "https://www.instagram.com/direct/inbox/";
const MESSENGER = "https://www.facebook.com/messages/t/1/";

describe.each(["chromium", "firefox"] as const)("messages that stay open when time is spent, in %s", (kind) => {
  let stage: Stage;

  async function openInbox(address = INBOX): Promise<Page> {
    const page = await stage.driven.open(address);
    await waitUntilReachable(page, "textarea");
    return page;
  }

  const pressLink = (page: Page, name: string): Promise<void> =>
    page.locator(`::-p-xpath(//a[normalize-space()="${name}"])`).setTimeout(5_000).click();

  beforeAll(async () => {
    stage = await openStage(kind);
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: {
        opened: ["facebook", "instagram", "x", "reddit"].map(siteId),
        dailySeconds: 5,
        openWhenSpent: [{ site: "all", surface: "messages" }],
      },
    });
  });
  afterAll(() => stage.close());

  it("the feed closes; its frames are known by their pink edge", async () => {
    const page = await stage.driven.open(FEED);
    await page.waitForSelector("article");
    // The control of what follows: both witnesses see a feed that is open.
    const frames = await watchFrames(stage.driven, page);
    await page.mouse.move(200, 300);
    await page.mouse.wheel({ deltaY: 200 });
    await keepWitness(page);
    await expect.poll(() => countClosed(stage), { timeout: 20_000 }).toBe(1);
    expect((await frames.stop()).withFeed).toBeGreaterThan(0);
    const inbox = await openInbox();
    expect((await readWitness(inbox)).uncovered).toBeGreaterThan(0);
    await inbox.close();
  });

  it("messages open, may be written in, and stay", async () => {
    const page = await openInbox();
    await page.click("textarea");
    await page.keyboard.type("Good night");
    await page.click(".send");
    await page.waitForFunction(() => document.body.innerText.includes("Good night"));
    expect(await page.evaluate(() => location.href)).toBe(INBOX);
    await page.close();
  });

  // One site for each order in which a document and its URL change.
  it.each([
    ["Home", INBOX],
    ["Reels", INBOX],
    ["Home", "https://x.com/messages"],
    ["Home", "https://www.reddit.com/chat/"],
  ])("no frame of the feed is painted on the way to %s by a link within %s", async (name, address) => {
    const page = await openInbox(address);
    const before = await countClosed(stage);
    await keepWitness(page);
    const frames = await watchFrames(stage.driven, page);
    // A link of the page's own, followed without a document: only the guard stands between.
    await pressLink(page, name);
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(before + 1);
    const seen = await frames.stop();
    expect(seen.withFeed, `of ${seen.frames} frames`).toBe(0);
    const inbox = await openInbox(address);
    expect((await readWitness(inbox)).uncovered).toBe(0);
    await inbox.close();
  });

  // Nothing is pressed and no URL has changed: only what the feed looks like tells of it.
  it.each([
    [INBOX, "/"],
    [MESSENGER, "/"],
    [MESSENGER, "/groups/feed/"],
    ["https://x.com/messages", "/home"],
    ["https://www.reddit.com/chat/", "/"],
  ])("no frame of the feed is painted when a script draws it within %s before it goes to %s", async (address, path) => {
    const page = await openInbox(address);
    const before = await countClosed(stage);
    await keepWitness(page);
    const frames = await watchFrames(stage.driven, page);
    await page.evaluate((to) => {
      const practice = Reflect.get(window, "practice") as { order: string; gapMs: number; go(path: string): unknown };
      Object.assign(practice, { order: "dom-first", gapMs: 300 });
      void practice.go(to);
    }, path);
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(before + 1);
    const seen = await frames.stop();
    expect(seen.withFeed, `of ${seen.frames} frames`).toBe(0);
    const inbox = await openInbox(address);
    expect((await readWitness(inbox)).uncovered).toBe(0);
    await inbox.close();
  });

  it("a frame of messages within the page is covered when it moves into the feed", async () => {
    const page = await openInbox();
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = location.href;
      frame.style.cssText = "position:fixed;inset:0;inline-size:100%;block-size:100%;border:0;background:#fff";
      document.body.append(frame);
    });
    const frame = await page.waitForFrame((found) => found !== page.mainFrame() && found.url() === INBOX);
    await frame.waitForSelector("textarea");
    await frame.evaluate(() => {
      const practice = Reflect.get(window, "practice") as { order: string; go(path: string): unknown };
      practice.order = "url-first";
      void practice.go("/");
    });
    await frame.waitForSelector("article");
    for (let shot = 0; shot < 3; shot += 1) expect(await countFeedEdge(page, stage.own)).toBe(0);
    expect(await page.evaluate(() => location.href)).toBe(INBOX);
    await page.close();
  });

  it("a worker that was killed changes nothing of it", async () => {
    const page = await openInbox();
    await stage.driven.killBackground();
    const before = await countClosed(stage);
    await keepWitness(page);
    // Pressed again as anybody would: killed before it answered, the worker leaves the page a second under its cover.
    const pressed = async (): Promise<number> => {
      await pressLink(page, "Home").catch(() => undefined);
      return countClosed(stage);
    };
    await expect.poll(pressed, { timeout: 20_000, interval: 1_000 }).toBe(before + 1);
    const inbox = await openInbox();
    expect((await readWitness(inbox)).uncovered).toBe(0);
    expect((await ask(stage.own, "child/view", {})).state).toBe("spent");
    await inbox.close();
  });
});
