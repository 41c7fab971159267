import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, it, type ExpectStatic } from "vitest";
import { siteId } from "#domain/ids";
import { askDocument } from "#test/support/browsers/ask-document";
import { readShadowText } from "#test/support/browsers/read-shadow-text";
import { waitUntilReachable } from "#test/support/browsers/wait-until-reachable";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { readStores } from "./support/read-stores.ts";
import { unlock } from "./support/unlock.ts";

const FACEBOOK = "https://www.facebook.com/r.php";
const TIKTOK = "https://www.tiktok.com/signup/phone-or-email/phone";
const BLUESKY = "https://bsky.app/welcome";
const REDDIT = "https://www.reddit.com/register/";

describe.each(["chromium", "firefox"] as const)("signing up in %s", (kind) => {
  let stage: Stage;
  const sent = (what: string) => stage.network.requests.filter(({ path }) => path === `/api/${what}`).length;
  /** Begins anew: a test that is tried again finds no tab and no request of the try before. */
  async function open(url: string, field: string): Promise<Page> {
    await closeOtherTabs(stage);
    stage.network.forget();
    const page = await stage.driven.open(url);
    await waitUntilReachable(page, field);
    return page;
  }
  const isSaid = (expect: ExpectStatic, page: Page, words: string) =>
    expect.poll(() => readShadowText(stage.driven, page), { timeout: 10_000 }).toContain(words);
  async function choose(page: Page, date: Record<string, string>): Promise<void> {
    for (const [selector, value] of Object.entries(date)) await page.select(selector, value);
  }

  beforeAll(async () => {
    stage = await openStage(kind);
    const opened = ["facebook", "tiktok", "bluesky"].map(siteId);
    const reddit = { site: siteId("reddit"), surface: "all" } as const;
    const plan = { opened, ageExceptions: [reddit], requestsADay: 5 };
    await setUpByMessage(stage.own, { birthDate: "2012-11-05", plan });
  });
  afterAll(() => stage.close());

  it("another birth date is held at button and Enter, stays filled in, can be corrected, and is asked about", async ({
    expect,
  }) => {
    const page = await open(FACEBOOK, "#year");
    await page.type("input[name=firstname]", "Mia");
    await choose(page, { "#month": "11", "#day": "5", "#year": "2005" });
    await page.click("button[name=websubmit]");
    await isSaid(expect, page, "Let's pause here.");
    await page.keyboard.press("Escape");
    await page.focus("input[name=firstname]");
    await page.keyboard.press("Enter");
    await isSaid(expect, page, "This birth date isn't the one in your profile.");
    await isSaid(expect, page, "Ask my parent");
    expect(await askDocument(page, () => document.querySelector<HTMLSelectElement>("#year")?.value)).toBe("2005");
    expect(await askDocument(page, () => document.documentElement.outerHTML.includes("2012-11-05"))).toBe(false);
    expect(sent("birth-date")).toBe(0);
    await page.keyboard.press("Escape");
    await choose(page, { "#year": "2012" });
    await page.click("button[name=websubmit]");
    await expect.poll(() => sent("birth-date"), { timeout: 10_000 }).toBe(1);
    const noted = async () =>
      Object.values(await readStores(stage.own)).filter((text) => text.includes("account-made"));
    await expect.poll(noted, { timeout: 10_000 }).toHaveLength(1);
  });

  it("boxes that the page draws are read as they stand, and a date that is days off is asked about once", async ({
    expect,
  }) => {
    const page = await open(TIKTOK, "[aria-label^=Month]");
    for (const [name, place] of [
      ["Month", 10],
      ["Day", 3],
      ["Year", 14],
    ] as const) {
      await page.click(`[aria-label^=${name}]`);
      await page.$eval(`#${name}-options-item-${place}`, (option) => option instanceof HTMLElement && option.click());
    }
    await page.click("form [type=submit]");
    await isSaid(expect, page, "Is this right?");
    expect(sent("birth-date")).toBe(0);
    await page.keyboard.press("Escape");
    await page.click("form [type=submit]");
    await expect.poll(() => sent("birth-date"), { timeout: 10_000 }).toBe(1);
  });

  it("a date in a dialog is held, until a grown-up's turn lets it through", async ({ expect }) => {
    const page = await open(BLUESKY, ".open-signup");
    await page.click(".open-signup");
    await page.type("input[name=email]", "mia@example.org");
    await page.click("form [type=submit]");
    await page.waitForSelector("[data-testid=date]");
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>("[data-testid=date]");
      if (field !== null) field.value = "1999-11-05";
      field?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.click("form [type=submit]");
    await isSaid(expect, page, "Let's pause here.");
    const token = await unlock(stage);
    await ask(stage.own, "turn/start", { token, minutes: 15 });
    await expect.poll(() => readShadowText(stage.driven, page), { timeout: 10_000 }).toBe("");
    await page.click("form [type=submit]");
    await expect.poll(() => sent("birth-date"), { timeout: 10_000 }).toBe(1);
    await ask(stage.own, "turn/end", {});
  });

  it("an age among others is held at its button, on a page that waited for a touch, and the child's own goes on", async ({
    expect,
  }) => {
    const page = await open(BLUESKY, ".open-signup");
    await page.evaluate(() => {
      document.title = "";
      document.body.innerHTML = `<h1>How old are you?</h1><div><button>Under 13</button><button>13–17</button><button>18+</button></div>`;
      document.body.addEventListener("click", ({ target }) => {
        if (target instanceof HTMLButtonElement) document.title += target.textContent;
      });
    });
    await page.click("button:nth-child(3)");
    await isSaid(expect, page, "Let's pause here.");
    await page.keyboard.press("Escape");
    // What it still covers cannot be pressed.
    await expect.poll(() => readShadowText(stage.driven, page), { timeout: 10_000 }).not.toContain("Let's pause here.");
    await page.click("button:nth-child(2)");
    await expect.poll(() => page.title(), { timeout: 10_000 }).toBe("13–17");
  });

  it("below a site's age no account is made, whatever is typed", async ({ expect }) => {
    const token = await unlock(stage);
    const { child } = await ask(stage.own, "child/view", {});
    const family = await ask(stage.own, "family/view", { token });
    const base = family.children.find(({ id }) => id === child?.id)?.plan;
    if (base === undefined || child === null) throw new Error("There is no plan.");
    await ask(stage.own, "plan/change", { token, child: child.id, base, plan: { ...base, minimumAge: 16 } });
    const page = await open(REDDIT, "input[name=email]");
    await page.type("input[name=email]", "mia@example.org");
    await page.click("form [type=submit]");
    await isSaid(expect, page, "Reddit can open for you later.");
    expect(sent("account")).toBe(0);
  });
});
