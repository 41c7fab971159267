import type { Page } from "puppeteer-core";
import { listTabs } from "#test/support/browsers/list-tabs";
import { readShadowText } from "#test/support/browsers/read-shadow-text";
import { sendMessage } from "#test/support/browsers/send-message";
import type { Playground } from "../start/open-playground.ts";
import type { TourLog } from "./tour-log.ts";
import { waitForRest } from "./wait-for-rest.ts";
import { waitUntil } from "./wait-until.ts";

const feed = "https://www.instagram.com/";
const neverOpened = "https://www.tiktok.com/";
const budgetMs = 60_000;
// Reports come every ten seconds; what is counted may lag by one of them, and a slow machine by a little more.
const lagMs = 13_000;

/** Spends the minute on the practice feed as a child would, and looks at everything from the browser. */
export async function watchFeed(
  { driven, network }: Playground,
  log: TourLog,
  picture: (name: string) => string,
  stop: AbortSignal,
): Promise<void> {
  // One of our own pages, in a tab behind: the truth about tabs and seconds is asked there.
  const own = await driven.openOwnPage("popup.html");
  const openedMs = performance.now();
  const page = await driven.open(feed);
  await page.waitForSelector("article");
  const sinceMs = () => performance.now() - openedMs;
  const isClosed = async () =>
    (await listTabs(own)).some((tab) => tab.active && tab.url === driven.ownPage("closed.html"));
  log.check(!(await isClosed()), "opened: the feed of Instagram");

  const isWarned = await waitUntil(
    async () => (await readShadowText(driven, page)).includes("1 minute left"),
    8_000,
    stop,
  );
  await page.screenshot({ path: picture("warned") });
  log.check(isWarned, "warned: 1 minute left");

  const hasCounted = await waitUntil(
    async () => beActive(page) && (await readUsedMs(own)) >= 10_000,
    10_000 + lagMs,
    stop,
  );
  const [usedMs, trueMs] = [await readUsedMs(own), sinceMs()];
  log.check(hasCounted && usedMs <= trueMs + 1_000, `counted 10 s: ${seconds(usedMs)} of ${seconds(trueMs)} watched`);

  const hasClosed = await waitUntil(
    async () => beActive(page) && (await isClosed()),
    budgetMs + lagMs - sinceMs(),
    stop,
  );
  const closedMs = sinceMs();
  log.check(hasClosed && closedMs > budgetMs - 2_000, `closed after ${seconds(closedMs)}`);
  await waitForRest(page);
  await page.screenshot({ path: picture("closed") });

  for (const [name, again] of [
    ["reloaded", page],
    ["opened in a new tab", await driven.browser.newPage()],
  ] as const) {
    await visit(again, feed);
    log.check(await waitUntil(isClosed, 5_000, stop), `${name}: still closed`);
  }
  // A tab that is slow to leave is closed and another opened in its place, so the first one may be gone.
  await visit(await driven.browser.newPage(), neverOpened);
  const isHeld = await waitUntil(isClosed, 5_000, stop);
  const asked = network?.requests.filter((request) => request.host.endsWith("tiktok.com")).length ?? 0;
  log.check(isHeld && asked === 0, `TikTok, which nobody opened: closed, and ${asked} requests reached it`);
}

async function visit(page: Page, url: string): Promise<void> {
  await page.bringToFront();
  await page.goto(url, { waitUntil: [] }).catch(() => undefined);
}

/** A little life, as somebody who reads and scrolls. It never answers no, so that it can stand in a condition. */
function beActive(page: Page): true {
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  quietly(page.mouse.move(200 + Math.random() * 200, 200 + Math.random() * 200));
  quietly(page.mouse.wheel({ deltaY: 120 }));
  return true;
}

async function readUsedMs(own: Page): Promise<number> {
  const view = await sendMessage(own, "child/view", {});
  return view.ok ? view.value.usedMs : 0;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
