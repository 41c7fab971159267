import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { countClosed } from "./support/count-closed.ts";
import { unlock } from "./support/unlock.ts";

const FEED = "https://www.instagram.com/";

/** How a page of ours is written. */
const written = (page: Page) =>
  page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent);

describe.each(["chromium", "firefox"] as const)("the family's language in %s", (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage.close());

  it("is the browser's before the first run", async () => {
    const page = await stage.driven.openOwnPage("welcome.html");
    await page.waitForSelector("h1");
    expect(await written(page)).toEqual({ lang: "en", dir: "ltr" });
    await page.close();
  });

  it("is chosen on the first screen, which is then written in it", async () => {
    const page = await stage.driven.openOwnPage("welcome.html");
    await page.waitForSelector("select");
    await page.select("select", "es");
    // The page loads itself anew, of which the driver of Firefox tells nothing.
    await expect.poll(() => written(page).catch(() => null), { timeout: 20_000 }).toEqual({ lang: "es", dir: "ltr" });
    await expect.poll(() => page.title().catch(() => null)).toBe("Porchlight: preparación");
    await page.close();
  });

  it("is the household's from then on: the closed page says in it what is closed", async () => {
    await setUpByMessage(stage.own, { birthDate: "2018-05-04", country: "ES" });
    const page = await stage.driven.open(FEED);
    await expect.poll(() => countClosed(stage), { timeout: 20_000 }).toBe(1);
    await page.waitForSelector("h1");
    expect(await written(page)).toEqual({ lang: "es", dir: "ltr" });
    expect(await textOf(page, "h1")).toBe("Instagram podrá ser para ti más adelante.");
    await page.close();
  });

  it("is changed by a parent: the popup is Arabic, and written from right to left", async () => {
    const token = await unlock(stage);
    await ask(stage.own, "language/change", { token, language: "ar" });
    const page = await stage.driven.openOwnPage("popup.html");
    await page.waitForSelector(".popup-footer button");
    expect(await written(page)).toEqual({ lang: "ar", dir: "rtl" });
    expect(await textOf(page, ".popup-footer button")).toBe("خطتي");
    const direction = await page.evaluate(() => getComputedStyle(document.body).direction);
    expect(direction).toBe("rtl");
    await page.close();
  });
});
