import { mkdir } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endTurn } from "../../scripts/tour/end-turn.ts";
import { findAfternoonZone } from "../../scripts/tour/find-afternoon-zone.ts";
import { readScreen } from "../../scripts/tour/screen.ts";
import { setUpHousehold } from "../../scripts/tour/set-up-household.ts";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, stagePin } from "#test/support/stage/set-up-by-message";
import { countClosed } from "./support/count-closed.ts";
import { openSites } from "./support/open-sites.ts";
import { unlock } from "./support/unlock.ts";

const FEED = "https://www.instagram.com/";
const pictures = ".output/e2e";

/** Presses of the mouse by a hand, as the document sees them. */
const countClicks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset["clicks"] = "0";
    const count = () => (dataset["clicks"] = String(Number(dataset["clicks"]) + 1));
    addEventListener("pointerdown", count, true);
  });

describe.each(["chromium", "firefox"] as const)("the first run by its screens in %s", (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    // The plan to begin with closes at dinner and at night: the family lives where it is afternoon.
    stage = await openStage(kind, { env: { TZ: findAfternoonZone(Date.now()) } });
  });
  afterAll(() => stage.close());

  /** A real site that nobody opened stands closed, as for the child; then it is put away. */
  async function seeRealSite(page: Page): Promise<void> {
    await page.select("select", "tiktok");
    await readScreen(page).press("Open it");
    await expect.poll(() => countClosed(stage), { timeout: 15_000 }).toBe(1);
    expect((await ask(stage.own, "child/view", {})).state).not.toBe("grown-up");
    await stage.own.evaluate(async (closed) => {
      const ids = (await chrome.tabs.query({})).flatMap(({ id, url }) => (url === closed && id ? [id] : []));
      await chrome.tabs.remove(ids);
    }, stage.driven.ownPage("closed.html"));
    await page.bringToFront();
  }

  it("holds nothing until it is finished", async () => {
    const page = await stage.driven.open(FEED);
    await page.waitForSelector("article");
    expect(await openSites(stage)).toEqual([FEED]);
    expect((await ask(stage.own, "child/view", {})).state).toBe("set-up-unfinished");
    await page.close();
  });

  it("is written in the letters of the design, not in the small ones that a browser has for extensions", async () => {
    expect(await stage.own.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("16px");
  });

  it("leads a parent by clicks from the welcome to a plan that holds", async () => {
    const seen: string[] = [];
    const beganMs = performance.now();
    let clicks = 0;
    const page = await setUpHousehold(stage.driven, {
      pin: stagePin,
      minutes: "1",
      keepOpen: ["Instagram"],
      look: async (shown, name) => {
        seen.push(name);
        // The first run is one document from its first screen to its last.
        if (name === "first-run-1-welcome") await countClicks(shown);
        if (name === "first-run-8-done") {
          await readScreen(shown).press("See it work");
          await shown.waitForSelector(".practice-post");
          clicks = await shown.evaluate(() => Number(document.documentElement.dataset["clicks"]));
        }
        await shown.screenshot({ path: `${pictures}/${name}-${kind}.png` });
        if (name === "first-run-8-done") await seeRealSite(shown);
      },
    });
    expect(seen).toHaveLength(8);
    // "Done" is one more; a site that stays open, each field of the plan and the practice page are at the parent's pleasure.
    expect(clicks).toBeGreaterThan(5);
    expect(clicks + 1).toBeLessThanOrEqual(12);
    expect(performance.now() - beganMs).toBeLessThan(90_000);
    const setup = await ask(stage.own, "setup/view", {});
    expect(setup).toMatchObject({ step: "done", use: "children", pinIsSet: true, children: [{ name: "Mia" }] });
    expect(setup.children[0]?.plan.dailyMinutes[0]).toBe(1);
    expect(setup.children[0]?.plan.opened).toContain("instagram");
    await page.close().catch(() => undefined);
  });

  it("leaves who set it up a turn, and begins with the child when that is ended in the popup", async () => {
    expect((await ask(stage.own, "child/view", {})).state).toBe("grown-up");
    await endTurn(stage.driven);
    expect(["open", "nearly-over"]).toContain((await ask(stage.own, "child/view", {})).state);
    await unlock(stage);
  });

  it("closes at once what nobody opened, and leaves open what was chosen", async () => {
    const page = await stage.driven.open(FEED);
    await page.waitForSelector("article");
    expect(await openSites(stage)).toEqual([FEED]);
    await stage.driven.open("https://www.tiktok.com/").catch(() => undefined);
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(1);
    expect(await openSites(stage)).toEqual([FEED]);
  });
});
