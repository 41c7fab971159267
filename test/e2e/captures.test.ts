import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { countClosed } from "./support/count-closed.ts";
import { openSites } from "./support/open-sites.ts";
import { readSurfaces } from "./support/read-surfaces.ts";

const folder = join(import.meta.dirname, "../../../shared/captures");
const isThere = existsSync(folder);
if (!isThere) console.error("Skipped: the real pages (../shared/captures) are not on this machine.");

// Addresses as in the folder's own index; where it gives a placeholder, so do we.
const feeds = [
  { file: "reddit-subreddit-2026.html", url: "https://www.reddit.com/r/vintagecomputing/" },
  { file: "reddit-old-home-2026.html", url: "https://old.reddit.com/" },
] as const;
const threads = [
  { file: "reddit-comments-2026.html", url: "https://www.reddit.com/r/x/comments/abc123/title/" },
  { file: "reddit-old-thread-2026.html", url: "https://old.reddit.com/r/x/comments/abc123/title/" },
] as const;
const BUDGET_SECONDS = 8;

describe.skipIf(!isThere).each(["chromium", "firefox"] as const)("the real pages of Reddit in %s", (kind) => {
  let stage: Stage;
  const usedSeconds = async (): Promise<number> => (await ask(stage.own, "child/view", {})).usedMs / 1000;

  /** Opens an address whose document is the kept page; what that asks for besides is answered with nothing. */
  async function openCapture({ file, url }: { file: string; url: string }): Promise<Page> {
    const body = await readFile(join(folder, file));
    const page = await stage.driven.browser.newPage();
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      const answer =
        request.url() === url ? request.respond({ contentType: "text/html; charset=utf-8", body }) : request.abort();
      void answer.catch(() => undefined);
    });
    await page.goto(url, { waitUntil: [] }).catch(() => undefined);
    return page;
  }

  beforeAll(async () => {
    stage = await openStage(kind);
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: {
        opened: [siteId("reddit")],
        dailySeconds: 3600,
        budgets: [{ scope: { site: siteId("reddit"), surface: "feed" }, minutes: BUDGET_SECONDS / 60 }],
      },
    });
  });
  afterAll(() => stage.close());

  it("a thread is told apart: it is counted as a post and stays open", async () => {
    for (const thread of threads) {
      const page = await openCapture(thread);
      const before = await usedSeconds();
      await page.waitForSelector("shreddit-app, .commentarea");
      await page.mouse.move(200, 300);
      await expect.poll(usedSeconds, { timeout: 25_000, interval: 250 }).toBeGreaterThanOrEqual(before + 2);
      expect(await openSites(stage)).toEqual([thread.url]);
      await page.close();
    }
    expect(await readSurfaces(stage.own)).toEqual(["reddit/post"]);
  });

  it("a feed is counted as one and closed when its time is spent; the other design is closed with it", async () => {
    const [current, old] = feeds;
    const page = await openCapture(current);
    await page.waitForSelector("shreddit-app");
    await page.mouse.move(200, 300);
    await expect.poll(() => countClosed(stage), { timeout: 30_000, interval: 200 }).toBe(1);
    expect(await readSurfaces(stage.own)).toEqual(["reddit/feed", "reddit/post"]);
    await openCapture(old);
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(2);
    expect(await openSites(stage)).toEqual([]);
  });

  it("the threads are open beside it, and a feed at the address of a thread is not", async () => {
    for (const thread of threads) {
      const page = await openCapture(thread);
      await page.waitForSelector("shreddit-app, .commentarea");
      expect(await openSites(stage)).toEqual([thread.url]);
      await page.close();
    }
    for (const [index, feed] of feeds.entries()) {
      const before = await countClosed(stage);
      await openCapture({ file: feed.file, url: threads[index]?.url ?? "" });
      await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(before + 1);
    }
  });
});
