import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { listTabs } from "#test/support/browsers/list-tabs";
import { startNavigation } from "#test/support/browsers/start-navigation";
import { waitInDocument } from "#test/support/browsers/wait-in-document";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { budget } from "#test/support/domain/budget";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import { usedSeconds } from "./support/used-seconds.ts";

/** Real pages, kept outside the project: other people's, to be tested against and not copied. */
const folder = join(import.meta.dirname, "../../../shared/captures");

const designs = [
  {
    design: "new",
    feed: { file: "reddit-subreddit-2026.html", url: "https://www.reddit.com/r/aww/" },
    thread: { file: "reddit-comments-2026.html", url: "https://www.reddit.com/r/aww/comments/abc123/a_post/" },
  },
  {
    design: "old",
    feed: { file: "reddit-old-home-2026.html", url: "https://old.reddit.com/" },
    thread: { file: "reddit-old-thread-2026.html", url: "https://old.reddit.com/r/aww/comments/abc123/a_post/" },
  },
] as const;

/** Of the feeds of both designs together. */
const FEED_SECONDS = 5;

describe.each(["chromium", "firefox"] as const)("real pages of Reddit in %s", (kind) => {
  it.skipIf(existsSync(folder))("are not here: ../shared/captures is absent, so nothing was tried", () => undefined);

  describe.skipIf(!existsSync(folder))("served under their own addresses", () => {
    let stage: Stage;
    const addresses = async () => (await listTabs(stage.own)).map(({ url }) => url);

    /** Opens a kept page under its own address; whatever it asks for beside itself is answered with nothing. */
    async function openCapture({ file, url }: { file: string; url: string }): Promise<Page> {
      const body = await readFile(join(folder, file), "utf8");
      const page = await stage.driven.browser.newPage();
      await page.setRequestInterception(true);
      page.on("request", (request) => {
        const answer = { status: 200, contentType: "text/html; charset=utf-8", body };
        void request.respond(request.url() === url ? answer : { status: 204, body: "" }).catch(() => undefined);
      });
      startNavigation(page, url);
      return page;
    }
    /** Until the page lies open: what is on top in the middle is its own and no curtain. */
    async function openUncovered(capture: { file: string; url: string }): Promise<Page> {
      const page = await openCapture(capture);
      await waitInDocument(
        page,
        (wanted) => {
          const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
          return location.href === wanted && document.body?.contains(hit) ? true : null;
        },
        capture.url,
      );
      await page.mouse.move(200, 300);
      return page;
    }
    /** Looks at a page for so many seconds, closes it, and answers how many of them were counted. */
    async function countedOf(capture: { file: string; url: string }, seconds: number): Promise<number> {
      const before = await usedSeconds(stage);
      const page = await openUncovered(capture);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      expect(await addresses()).toContain(capture.url);
      await page.close();
      await expect.poll(() => usedSeconds(stage), { timeout: 5_000 }).toBeGreaterThan(before);
      return (await usedSeconds(stage)) - before;
    }

    beforeAll(async () => {
      stage = await openStage(kind);
      await setUpByMessage(stage.own, {
        birthDate: "2012-01-05",
        plan: {
          opened: [siteId("reddit")],
          openWhenSpent: [],
          budgets: [budget(FEED_SECONDS / 60, { site: siteId("reddit"), surface: "feed" })],
          dailySeconds: 3600,
        },
      });
    });
    afterAll(() => stage.close());
    beforeEach(() => closeOtherTabs(stage));

    it.each(designs)("a thread of the $design design is counted, and not as a feed", async ({ thread }) => {
      const counted = await countedOf(thread, FEED_SECONDS + 1);
      expect(counted).toBeGreaterThanOrEqual(FEED_SECONDS);
      expect(counted).toBeLessThanOrEqual(FEED_SECONDS + 3);
    });

    it("feeds of both designs are counted as one, and closed when their time is spent", async () => {
      const before = await usedSeconds(stage);
      await countedOf(designs[0].feed, 2);
      await openUncovered(designs[1].feed);
      await expect.poll(addresses, { timeout: 20_000 }).toContain(stage.driven.ownPage("closed.html"));
      expect(await addresses()).not.toContain(designs[1].feed.url);
      expect(Math.abs((await usedSeconds(stage)) - before - FEED_SECONDS)).toBeLessThanOrEqual(1.5);
    });

    it.each(designs)(
      "then the feed of the $design design stays closed, and its thread open",
      async ({ feed, thread }) => {
        const closed = async () =>
          (await addresses()).filter((url) => url === stage.driven.ownPage("closed.html")).length;
        const before = await closed();
        await openCapture(feed);
        await expect.poll(closed, { timeout: 10_000 }).toBe(before + 1);
        const page = await openUncovered(thread);
        expect(await addresses()).toContain(thread.url);
        await page.close();
      },
    );
  });
});
