import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { SITES } from "#domain/catalogue/index";
import { PLAYERS } from "#domain/catalogue/players";
import { siteId } from "#domain/ids";
import { askDocument } from "#test/support/browsers/ask-document";
import { listTabs } from "#test/support/browsers/list-tabs";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";

/** Nine years old on the day of the test, whichever day that is. */
const birthDate = Temporal.Now.plainDateISO().subtract({ years: 9, days: 40 }).toString();
const opensOn = Temporal.PlainDate.from(birthDate).add({ years: 13 });

describe.each(["chromium", "firefox"] as const)("a child of nine in %s", (kind) => {
  let stage: Stage;
  const addresses = async (): Promise<readonly string[]> => (await listTabs(stage.own)).map(({ url }) => url);
  const closedPage = () => stage.driven.ownPage("closed.html");

  beforeAll(async () => {
    stage = await openStage(kind);
    await setUpByMessage(stage.own, {
      birthDate,
      plan: { opened: [], dailySeconds: 3600, ageExceptions: [{ site: siteId("instagram"), surface: "messages" }] },
    });
  });
  afterAll(() => stage.close());
  beforeEach(() => closeOtherTabs(stage));

  it.each([
    "https://www.tiktok.com/foryou",
    "https://x.com/home",
    "https://www.reddit.com/r/aww/",
    "https://discord.com/app",
    // No server of the practice network: only that the tab leaves can be seen.
    "https://www.tumblr.com/dashboard",
    "https://web.telegram.org/",
    "https://ome.tv/",
    "https://xcancel.com/home",
  ])("meets our page at %s, and the site hears nothing", async (address) => {
    stage.network.forget();
    const page = await stage.driven.open(address);
    const words = async (): Promise<string> => (await askDocument(page, () => document.body.innerText)) ?? "";
    await expect.poll(addresses, { timeout: 10_000 }).toContain(closedPage());
    await expect.poll(words, { timeout: 10_000 }).toMatch(/can open for you later|another door/);
    if (classify(address)?.sideDoor === false) expect(await words()).toMatch(/20\d\d/);
    if (address.includes("tiktok")) expect(await words()).toContain(String(opensOn.year));
    expect(stage.network.requests).toEqual([]);
  });

  it("has a rule of the browser's own for every site that is closed as a whole, and for its places that stay open", async () => {
    const rules = async () =>
      stage.own.evaluate(async () => {
        const found = await chrome.declarativeNetRequest.getDynamicRules();
        const whole = found.filter(({ action, condition }) => action.type === "block" && !condition.regexFilter);
        const allowed = found.filter(({ action }) => action.type === "allow");
        const players = allowed.filter(({ condition }) => (condition.initiatorDomains ?? null) !== null).length;
        return { whole: whole.length, players, open: allowed.length - players };
      });
    // All but Instagram, of which messages are open; and one for web proxies.
    await expect.poll(async () => (await rules()).whole).toBe(SITES.length);
    const open = SITES.filter(({ id }) => id !== "instagram").flatMap(({ alwaysOpen }) => alwaysOpen);
    expect(await rules()).toMatchObject({ open: open.length, players: Object.values(PLAYERS).flat().length });
  });

  it("reaches help, and is not counted for it", async () => {
    await stage.driven.open("https://help.instagram.com/");
    await expect.poll(addresses).toContain("https://help.instagram.com/");
    expect((await ask(stage.own, "child/view", {})).usedMs).toBe(0);
  });

  describe("with messages of one site allowed", () => {
    it("signs in, writes and calls there", async () => {
      const page = await stage.driven.open("https://www.instagram.com/accounts/login/");
      await page.waitForSelector("input");
      for (const address of ["https://www.instagram.com/direct/inbox/", "https://www.instagram.com/call/"]) {
        await page.goto(address, { waitUntil: [] }).catch(() => undefined);
        await page.waitForSelector("main");
        expect(await addresses()).toContain(address);
      }
    });

    it("reaches no feed by any link within", async () => {
      const page = await stage.driven.open("https://www.instagram.com/direct/inbox/");
      await page.waitForSelector("main a[href], nav a[href]");
      const links = await page.$$eval("a[href]", (found) => [...new Set(found.map((link) => link.href))]);
      const within = links.filter((link) => classify(link)?.site === "instagram");
      expect(within.length).toBeGreaterThan(3);
      for (const link of within) expect(await endsAt(link)).toBe(isAllowed(link) ? link : closedPage());
    });
  });

  const isAllowed = (link: string): boolean => {
    const place = classify(link);
    return place?.surface === "messages" || place?.surface === "login" || place?.alwaysOpen === true;
  };

  /** Where a tab that follows the link comes to rest. */
  async function endsAt(link: string): Promise<string> {
    const before = new Set((await listTabs(stage.own)).map(({ id }) => id));
    await stage.driven.open(link);
    const resting = async (): Promise<string> =>
      (await listTabs(stage.own)).find(({ id }) => !before.has(id))?.url ?? "";
    await expect.poll(resting, { timeout: 10_000 }).toBe(isAllowed(link) ? link : closedPage());
    const url = await resting();
    await closeOtherTabs(stage);
    return url;
  }
});
