import { mkdir } from "node:fs/promises";
import { kill } from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInFirefox } from "#test/support/browsers/run-in-firefox";
import { startNavigation } from "#test/support/browsers/start-navigation";
import { stir } from "#test/support/stage/stir";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import type { Stage } from "#test/support/stage/open-stage";
import { countClosed } from "./support/count-closed.ts";
import { openSites } from "./support/open-sites.ts";
import { readClosedPage } from "./support/read-closed-page.ts";
import { showSideBySide } from "./support/show-side-by-side.ts";
import { usedSeconds } from "./support/used-seconds.ts";
import { openWithBudget } from "./support/open-with-budget.ts";

const pictures = ".output/e2e/reasons";
const FEED = "https://www.instagram.com/";
const HOMEWORK = "https://neutral.example/";
const WITHIN = { timeout: 15_000 };
/** Half a minute of silence, as long again until the watch rings, two questions of five seconds, and time to leave. */
const LEAVES_WITHIN = { timeout: 90_000, interval: 500 };
/** Longer than anybody waits for it. */
const HANGS_FOR_MS = 120_000;

describe.each(["chromium", "firefox"] as const)("a page whose guard says nothing in %s", (kind) => {
  let stage: Stage;

  async function openFeed() {
    await stir(stage);
    await closeOtherTabs(stage);
    const page = await stage.driven.open(FEED);
    await page.waitForSelector("article");
    return page;
  }
  async function seesItClosed(): Promise<void> {
    // A page is asked where somebody is at it.
    const closedWhileHere = async () => {
      await stir(stage);
      return countClosed(stage);
    };
    await expect.poll(closedWhileHere, LEAVES_WITHIN).toBeGreaterThan(0);
    await expect.poll(() => readClosedPage(stage), WITHIN).toContain("This page didn't settle.");
    await expect.poll(() => openSites(stage), WITHIN).not.toContain(FEED);
  }

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    stage = await openWithBudget(kind, 3600);
  });
  afterAll(() => stage.close());

  it("leaves when its script hangs, stays away, and gets its second chance when asked", async () => {
    const page = await openFeed();
    // Chromium closes a tab that hangs and ours stands in another; Firefox ends the script, which wakes the guard, and the tab goes.
    void page.evaluate(hang, HANGS_FOR_MS).catch(() => undefined);
    await seesItClosed();
    const closed = stage.driven.ownPage("closed.html");
    const shown = kind === "firefox" ? page : (await stage.driven.browser.pages()).find((one) => one.url() === closed);
    await shown?.screenshot({ path: `${pictures}/guard-silent-${kind}.png` });
    await stage.own.evaluate(pressMainButton);
    await expect.poll(() => openSites(stage), WITHIN).toEqual([FEED]);
    expect(await countClosed(stage)).toBe(0);
  });

  it("may be opened anew by its address", async () => {
    const page = await openFeed();
    await page.evaluate(`void setInterval(${hang.toString()}, 0, ${HANGS_FOR_MS})`);
    await seesItClosed();
    const closed = stage.driven.ownPage("closed.html");
    const shown = kind === "firefox" ? page : (await stage.driven.browser.pages()).find((one) => one.url() === closed);
    if (shown === undefined) throw new Error("There is no closed page.");
    startNavigation(shown, FEED);
    await expect.poll(() => openSites(stage), WITHIN).toEqual([FEED]);
    await shown.waitForSelector("article");
    expect(await countClosed(stage)).toBe(0);
  });

  it("leaves where it stands beside another page in one window", async () => {
    const page = await openFeed();
    await stage.driven.open(HOMEWORK);
    await showSideBySide(stage, [HOMEWORK, FEED]);
    void page.evaluate(hang, HANGS_FOR_MS).catch(() => undefined);
    await seesItClosed();
  });

  it.runIf(kind === "firefox")("leaves, and counts, where Firefox was told to keep extensions out of it", async () => {
    const { browser } = stage.driven;
    const list = JSON.stringify("extensions.webextensions.restrictedDomains");
    await runInFirefox(browser, `Services.prefs.setStringPref(${list}, "www.instagram.com")`);
    try {
      const before = await usedSeconds(stage);
      await openFeed();
      await seesItClosed();
      expect(await usedSeconds(stage)).toBeGreaterThan(before + 30);
    } finally {
      await runInFirefox(browser, `Services.prefs.clearUserPref(${list})`);
    }
  });

  // In Chromium a script that hangs holds its process as firmly as this.
  it.runIf(kind === "firefox")("leaves when its process stands still", async () => {
    await openFeed();
    const held = await runInFirefox(stage.driven.browser, `(${processOfFeed.toString()})(gBrowser)`);
    if (typeof held !== "number") throw new Error("Firefox told no process of the feed.");
    kill(held, "SIGSTOP");
    try {
      await seesItClosed();
    } finally {
      goOn(held);
    }
  });
});

type OfFirefox = {
  readonly browsers: readonly {
    readonly currentURI: { readonly spec: string };
    readonly frameLoader: { readonly remoteTab: { readonly osPid: number } };
  }[];
};

/** Runs in Firefox's own window. */
function processOfFeed({ browsers }: OfFirefox): number | undefined {
  const feed = browsers.find(({ currentURI }) => currentURI.spec.startsWith("https://www.instagram.com/"));
  return feed?.frameLoader.remoteTab.osPid;
}

/** It may have been ended meanwhile. */
function goOn(pid: number): void {
  try {
    kill(pid, "SIGCONT");
  } catch {}
}

function pressMainButton(): void {
  const views = chrome.extension.getViews({ type: "tab" });
  const closed = views.find(({ location }) => location.pathname === "/closed.html");
  closed?.document.querySelector<HTMLElement>(".actions button")?.click();
}

/** Gives up by itself long after anybody waits for it. */
function hang(forMs: number): void {
  const endMs = performance.now() + forMs;
  while (performance.now() < endMs);
}
