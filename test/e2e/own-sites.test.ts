import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, it } from "vitest";
import { provideDisplay } from "../../scripts/browsers/provide-display.ts";
import { ownSiteId } from "#domain/catalogue/own-site";
import type { Plan } from "#domain/plan/plan";
import { listTabs } from "#test/support/browsers/list-tabs";
import { startDisplay, type Display } from "#test/support/display/start-display";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { allowUntil, answerQuestion } from "./support/answer-question.ts";
import { pressInPopup } from "./support/press-in-popup.ts";
import { unlock } from "./support/unlock.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const PAGE = "https://neutral.example/links";
const SITE = ownSiteId("neutral.example");
const ORIGIN = "*://*.neutral.example/*";

const missing = provideDisplay();
it.skipIf(missing === null)(`nothing was tried at a display: ${missing}`, () => undefined);

// At a display, since no driver can press the browser's own question.
const inTurn = { concurrent: false } as const;
describe.skipIf(missing !== null).concurrent.each(["chromium", "firefox"] as const)(
  "a site of a parent's own in %s",
  (kind) => {
    let display: Display;
    let stage: Stage;
    let userDataDir: string;
    let turns = 0;

    const addresses = async () => (await listTabs(stage.own)).map(({ url }) => url);
    const planNow = async (): Promise<Plan | null> => (await ask(stage.own, "child/view", {})).plan;
    const asked = () =>
      stage.own.evaluate(async () => {
        const { origins = [] } = await chrome.permissions.getAll();
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return {
          origins: origins.filter((origin) => origin.includes("example") || origin === "*://*/*"),
          scripts: scripts.map(({ id }) => id),
        };
      });

    async function openPlan(): Promise<Page> {
      const page = await stage.driven.openOwnPage("dashboard.html", "nav");
      await press(page, "Plan");
      return page;
    }
    async function press(page: Page, name: string): Promise<void> {
      const found = await page.waitForSelector(
        `::-p-xpath(//button[@aria-label="${name}" or normalize-space()="${name}"])`,
      );
      await found?.click();
    }
    async function add(page: Page, typed: string): Promise<void> {
      const field = await page.waitForSelector(
        `::-p-xpath(//form[.//button[normalize-space()="Add the site"]]//input)`,
      );
      await field?.type(typed);
      await press(page, "Add the site");
    }
    /** Presses the button that asks the browser, then answers the browser. */
    async function change(page: Page, answer: "allow" | "deny"): Promise<void> {
      await page.bringToFront();
      await display.hand.activate("Porchlight: the plan");
      const before = (await asked()).origins.length;
      await press(page, "Change the plan");
      if (answer === "deny") await answerQuestion(display, kind, answer);
      else await allowUntil(display, kind, async () => (await asked()).origins.length > before);
    }
    async function take(changes: Partial<Plan>): Promise<void> {
      const token = await unlock(stage);
      const [child] = (await ask(stage.own, "family/view", { token })).children;
      if (child === undefined) throw new Error("There is no child.");
      const { id, plan } = child;
      await ask(stage.own, "plan/change", { token, child: id, base: plan, plan: { ...plan, ...changes } });
    }

    beforeAll(async () => {
      display = await startDisplay();
      userDataDir = await mkdtemp(join(tmpdir(), "porchlight-own-sites-"));
      stage = await openStage(kind, { headless: false, env: display.env, userDataDir });
      await setUpByMessage(stage.own, { birthDate: "2012-01-05", plan: { dailySeconds: 3600 } });
    });
    afterAll(async () => {
      await stage.close();
      await display.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    });
    beforeEach(() => closeOtherTabs(stage));

    it("stays none where the person says no to the browser, and that is said", inTurn, async ({ expect }) => {
      const page = await openPlan();
      await add(page, "https://www.neutral.example/links?from=here");
      await change(page, "deny");
      const words = () => page.$eval(".changes", (found) => found.textContent ?? "");
      await expect.poll(words, { timeout: 30_000 }).toContain("was told not to let Porchlight see neutral.example");
      expect((await planNow())?.ownSites).toEqual([]);
      expect(await asked()).toEqual({ origins: [], scripts: [] });
    });

    it(
      "is asked for by its host alone, and counts from then on in the page that was open",
      inTurn,
      async ({ expect }) => {
        await stage.driven.open(PAGE);
        const page = await openPlan();
        await add(page, "neutral.example");
        await change(page, "allow");
        await expect.poll(async () => (await planNow())?.ownSites, { timeout: 30_000 }).toEqual([SITE]);
        await expect.poll(asked, { timeout: 30_000 }).toEqual({ origins: [ORIGIN], scripts: [SITE] });
        await page.close();
        const before = await usedSeconds(stage);
        await expect.poll(() => usedSeconds(stage), { timeout: 20_000 }).toBeGreaterThanOrEqual(before + 3);
        const { sites } = await ask(stage.own, "child/view", {});
        expect(sites.find(({ site }) => site === SITE)).toMatchObject({ name: "neutral.example", state: "open" });
      },
    );

    it("leaves the plan when it is removed, as it came", inTurn, async ({ expect }) => {
      await take({ ownSites: [] });
      await expect.poll(asked, { timeout: 30_000 }).toEqual({ origins: [], scripts: [] });
    });

    it(
      "is added at its own page, by the popup, which in Chromium is gone before the question is answered",
      inTurn,
      async ({ expect }) => {
        const page = await stage.driven.open(PAGE);
        await page.bringToFront();
        await display.hand.activate("Links");
        await unlock(stage);
        await pressInPopup(stage, display, "Add to the plan");
        await allowUntil(display, kind, async () => (await planNow())?.ownSites.includes(SITE) === true);
        await expect.poll(async () => (await planNow())?.ownSites, { timeout: 30_000 }).toEqual([SITE]);
        await expect.poll(asked, { timeout: 30_000 }).toEqual({ origins: [ORIGIN], scripts: [SITE] });
      },
    );

    it(
      "closes with the plan, and is asked for nothing, also by a background that was ended",
      inTurn,
      async ({ expect }) => {
        await stage.driven.open(PAGE);
        await take({ closed: [{ site: SITE, surface: "all" }] });
        await expect.poll(addresses, { timeout: 30_000 }).toContain(stage.driven.ownPage("closed.html"));
        await closeOtherTabs(stage);
        stage.network.forget();
        await stage.driven.killBackground();
        const page = await stage.driven.open(PAGE);
        await expect.poll(addresses, { timeout: 30_000 }).toContain(stage.driven.ownPage("closed.html"));
        expect(stage.network.requests).toEqual([]);
        await page.close().catch(() => undefined);
      },
    );

    it("is closed, and asked for nothing, after the browser ended and began again", inTurn, async ({ expect }) => {
      await stage.close();
      stage = await openStage(kind, { headless: false, env: display.env, userDataDir, install: "none" });
      await stage.driven.open(PAGE).catch(() => undefined);
      await expect.poll(addresses, { timeout: 15_000 }).toContain(stage.driven.ownPage("closed.html"));
      expect(await addresses()).not.toContain(PAGE);
      expect(stage.network.requests.filter(({ host }) => host === "neutral.example")).toEqual([]);
      // The rule closes it at once; the script is registered anew when the background has begun.
      await expect.poll(asked, { timeout: 15_000 }).toEqual({ origins: [ORIGIN], scripts: [SITE] });
    });

    it("is nothing any more when it is removed, and its access is given back", inTurn, async ({ expect }) => {
      // The door shut with the browser.
      await unlock(stage);
      const page = await openPlan();
      await press(page, "Remove: neutral.example, Sites of your own");
      await press(page, "Change the plan");
      await expect.poll(asked, { timeout: 30_000 }).toEqual({ origins: [], scripts: [] });
      expect(await planNow()).toMatchObject({ ownSites: [], closed: [] });
      await stage.driven.open(PAGE);
      expect(await addresses()).toContain(PAGE);
    });

    it("takes no access along of another within it, which is given back with that", inTurn, async ({ expect }) => {
      // What was given once Chromium gives again without a question: so of hosts that nobody asked for yet, also when this runs again.
      turns += 1;
      const around = `garden${turns}.example`;
      const within = `games.${around}`;
      const given = async () => (await asked()).origins.toSorted();
      // Nor does the plan hold anything that a first try left behind.
      await take({ ownSites: [] });
      const page = await openPlan();
      for (const host of [within, around]) {
        await add(page, host);
        await change(page, "allow");
        await expect.poll(async () => (await planNow())?.ownSites, { timeout: 30_000 }).toContain(ownSiteId(host));
      }
      await press(page, `Remove: ${around}, Sites of your own`);
      await press(page, "Change the plan");
      // What the page shows by then is the plan that holds: what is written over an older one is refused.
      await page.waitForSelector('::-p-xpath(//button[normalize-space()="Change the plan"])', { hidden: true });
      await expect.poll(async () => (await asked()).scripts, { timeout: 30_000 }).toEqual([ownSiteId(within)]);
      expect(await given()).toEqual([`*://*.${around}/*`, `*://*.${within}/*`].toSorted());
      await press(page, `Remove: ${within}, Sites of your own`);
      await press(page, "Change the plan");
      await expect.poll(given, { timeout: 30_000 }).toEqual([]);
    });
  },
);
