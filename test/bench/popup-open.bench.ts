import type { Page } from "puppeteer-core";
import { siteId } from "#domain/ids";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import type { Bench } from "./bench.ts";
import { median } from "./median.ts";

const openings = 15;

/**
 * The child's view from the moment its page begins to load until its figure is painted, and how much of the screen jumped
 * meanwhile (layout shift of 1 is the whole of it). In a tab of the popup's size, with the background awake. Chromium.
 */
export const bench: Bench = {
  name: "popup-open",
  async run() {
    const stage = await openStage("chromium");
    try {
      await setUpByMessage(stage.own, {
        birthDate: "2012-01-05",
        plan: { opened: [siteId("instagram")], dailySeconds: 3600 },
      });
      const opened: Opening[] = [];
      for (let opening = 0; opening < openings; opening += 1) opened.push(await open(stage));
      const why = "the machine measures a whole browser on few cores";
      return [
        {
          what: "the child's popup, until its figure is painted (median)",
          value: median(opened.map(({ tookMs }) => tookMs)),
          unit: "ms",
          aim: 100,
          why,
        },
        {
          what: "of the screen that jumped meanwhile (most)",
          value: Math.max(...opened.map(({ jumped }) => jumped * 100)),
          unit: "%",
          aim: 1,
        },
      ];
    } finally {
      await stage.close();
    }
  },
};

type Opening = { readonly tookMs: number; readonly jumped: number };

async function open({ driven }: Stage): Promise<Opening> {
  const page = await driven.browser.newPage();
  try {
    await page.setViewport({ width: 360, height: 480 });
    await page.evaluateOnNewDocument(watchOpening);
    await page.goto(driven.ownPage("popup.html"), { waitUntil: "load" });
    await page.waitForFunction(() => document.documentElement.dataset["stoodAtMs"] !== undefined);
    return await readOpening(page);
  } finally {
    await page.close();
  }
}

function watchOpening(): void {
  let jumped = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) jumped += Number(Reflect.get(entry, "value"));
    document.documentElement.dataset["jumped"] = String(jumped);
  }).observe({ type: "layout-shift", buffered: true });
  const observer = new MutationObserver(() => {
    if (document.body?.textContent.includes("min left") !== true) return;
    observer.disconnect();
    // The frame that it is drawn in, and what comes after that frame.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        document.documentElement.dataset["stoodAtMs"] = String(performance.now());
      });
      port1.start();
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

const readOpening = (page: Page): Promise<Opening> =>
  page.evaluate(() => {
    const { stoodAtMs, jumped = "0" } = document.documentElement.dataset;
    return { tookMs: Number(stoodAtMs), jumped: Number(jumped) };
  });
