import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, it, type ExpectStatic } from "vitest";
import { provideDisplay } from "../../scripts/browsers/provide-display.ts";
import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import { ownSiteId, seenSiteId, seenSiteMadeBy } from "#domain/catalogue/own-site";
import type { Surface } from "#domain/catalogue/surface";
import { siteId } from "#domain/ids";
import { listTabs } from "#test/support/browsers/list-tabs";
import { startDisplay, type Display } from "#test/support/display/start-display";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { answerQuestion } from "./support/answer-question.ts";
import { unlock } from "./support/unlock.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const EVERYWHERE = ["http://*/*", "https://*/*"];
const hostOf = (name: string): string => `${name}.neutral.example`;
const feedOf = (name: string): string => `https://${hostOf(name)}/people`;
const originOf = (name: string): string => `*://*.${hostOf(name)}/*`;
/** A page is looked at 1.5 seconds after it stands. */
const LOOKED_AT_MS = 4_000;
const SOON = { timeout: 15_000 } as const;

const missing = provideDisplay();
it.skipIf(missing === null)(`nothing was tried at a display: ${missing}`, () => undefined);

// At a display, since no driver can press the browser's own question.
const inTurn = { concurrent: false } as const;
describe.skipIf(missing !== null).concurrent.each(["chromium", "firefox"] as const)(
  "a social site that is in no list, in %s",
  (kind) => {
    let display: Display;
    let stage: Stage;

    const addresses = async () => (await listTabs(stage.own)).map(({ url }) => url);
    const asked = () =>
      stage.own.evaluate(async () => {
        const { origins = [] } = await chrome.permissions.getAll();
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return {
          origins: origins.filter((origin) => origin.includes("example") || origin.includes("//*/")).toSorted(),
          scripts: scripts.map(({ id }) => id).toSorted(),
        };
      });
    const seen = async (): Promise<readonly string[]> =>
      (await ask(stage.own, "seen/view", { token: await unlock(stage) })).sites.map(({ host }) => host);

    async function openDashboard(name: string): Promise<Page> {
      // Who opened the door by a message has a session that this page goes on with.
      await unlock(stage);
      const page = await stage.driven.openOwnPage("dashboard.html", "nav");
      await press(page, name);
      return page;
    }
    async function press(page: Page, name: string): Promise<void> {
      const found = await page.waitForSelector(
        `::-p-xpath(//button[@aria-label="${name}" or normalize-space()="${name}"])`,
      );
      await found?.click();
    }
    /** Presses what asks the browser, then answers the browser. */
    async function allow(page: Page, pressed: () => Promise<void>): Promise<void> {
      await page.bringToFront();
      await display.hand.activate("Porchlight: the plan");
      await pressed();
      await answerQuestion(display, kind, "allow");
    }
    async function turnSwitch(page: Page): Promise<void> {
      const found = await page.waitForSelector(
        `::-p-xpath(//label[normalize-space()="Look out for them"]//input[@role="switch"])`,
      );
      await found?.click();
    }
    /** Of all social sites that nobody added. */
    async function closeOthers(surface: Surface | null): Promise<void> {
      const token = await unlock(stage);
      const [child] = (await ask(stage.own, "family/view", { token })).children;
      if (child === undefined) throw new Error("There is no child.");
      const { id, plan } = child;
      const others = plan.closed.filter((scope) => scope.site !== OTHER_SOCIAL);
      const closed = surface === null ? others : [...others, { site: OTHER_SOCIAL, surface }];
      await ask(stage.own, "plan/change", { token, child: id, base: plan, plan: { ...plan, closed } });
    }
    async function openUntilSeen(name: string, expect: ExpectStatic): Promise<Page> {
      const page = await stage.driven.open(feedOf(name));
      await expect.poll(seen, SOON).toContain(hostOf(name));
      return page;
    }

    beforeAll(async () => {
      display = await startDisplay();
      stage = await openStage(kind, { headless: false, env: display.env });
      await setUpByMessage(stage.own, {
        birthDate: "2012-01-05",
        plan: { dailySeconds: 3600, opened: [siteId("instagram")] },
      });
    });
    afterAll(async () => {
      await stage.close();
      await display.close();
    });
    beforeEach(() => closeOtherTabs(stage));

    it("is nobody's business while no parent asked for it", inTurn, async ({ expect }) => {
      expect(await asked()).toEqual({ origins: [], scripts: [] });
      const page = await openDashboard("Plan");
      const field = await page.waitForSelector(
        `::-p-xpath(//form[.//button[normalize-space()="Add the site"]]//input)`,
      );
      await field?.type(hostOf("garden"));
      await press(page, "Add the site");
      await allow(page, () => press(page, "Change the plan"));
      await expect.poll(asked, SOON).toEqual({ origins: [originOf("garden")], scripts: [ownSiteId(hostOf("garden"))] });
    });

    it(
      "is looked for once the browser was asked for every site, also in pages that are open",
      inTurn,
      async ({ expect }) => {
        const open = await stage.driven.open(feedOf("meadow"));
        const page = await openDashboard("Settings");
        await allow(page, () => turnSwitch(page));
        await open.bringToFront();
        await expect.poll(seen, SOON).toEqual([hostOf("meadow")]);
        await ask(stage.own, "seen/answer", {
          ...{ token: await unlock(stage), host: hostOf("meadow") },
          answer: "ignore",
        });
        await expect.poll(asked, SOON).toEqual({
          origins: [originOf("garden"), ...EVERYWHERE],
          scripts: [ownSiteId(hostOf("garden")), "scout"],
        });
      },
    );

    it("is not a newspaper, and not a page to read", inTurn, async ({ expect }) => {
      for (const path of ["/news", "/"]) {
        const page = await stage.driven.open(`https://${hostOf("paper")}${path}`);
        await new Promise((done) => setTimeout(done, LOOKED_AT_MS));
        await page.close();
      }
      expect(await seen()).toEqual([]);
    });

    it("counts at once when it is seen, and a parent adds it", inTurn, async ({ expect }) => {
      const page = await openUntilSeen("pond", expect);
      const site = seenSiteId(hostOf("pond"));
      await expect.poll(asked, SOON).toMatchObject({ scripts: [ownSiteId(hostOf("garden")), "scout", site] });
      await page.bringToFront();
      const before = await usedSeconds(stage);
      await expect.poll(() => usedSeconds(stage), { timeout: 20_000 }).toBeGreaterThanOrEqual(before + 3);
      const { sites } = await ask(stage.own, "child/view", {});
      expect(sites.find((one) => one.site === site)).toMatchObject({ name: hostOf("pond"), state: "open" });
      const dashboard = await openDashboard("Today");
      await press(dashboard, `Add to the plan: ${hostOf("pond")}`);
      const added = ownSiteId(hostOf("pond"));
      await expect.poll(async () => (await ask(stage.own, "child/view", {})).plan?.ownSites, SOON).toContain(added);
      await expect
        .poll(async () => (await asked()).scripts, SOON)
        .toEqual([ownSiteId(hostOf("garden")), added, "scout"]);
      expect(await seen()).toEqual([]);
    });

    it("is closed by a tap, and its page leaves", inTurn, async ({ expect }) => {
      await openUntilSeen("lake", expect);
      const dashboard = await openDashboard("Today");
      await press(dashboard, `Close it: ${hostOf("lake")}`);
      await expect.poll(addresses, SOON).toContain(stage.driven.ownPage("closed.html"));
      expect(await addresses()).not.toContain(feedOf("lake"));
    });

    it("is left alone for good where a parent says that it is none", inTurn, async ({ expect }) => {
      await openUntilSeen("shop", expect);
      const dashboard = await openDashboard("Today");
      await press(dashboard, `Not a social site: ${hostOf("shop")}`);
      await expect.poll(async () => (await asked()).scripts, SOON).not.toContain(seenSiteId(hostOf("shop")));
      await closeOtherTabs(stage);
      await stage.driven.open(feedOf("shop"));
      await new Promise((done) => setTimeout(done, LOOKED_AT_MS));
      expect(await seen()).toEqual([]);
    });

    it(
      "has the parts of the software that made it: a feed that the plan closes, and a post",
      inTurn,
      async ({ expect }) => {
        await closeOthers("feed");
        const [host, site] = [hostOf("commons"), seenSiteMadeBy(hostOf("commons"), "lemmy")];
        const post = `https://${host}/post/1`;
        await stage.driven.open(post);
        await expect.poll(seen, SOON).toContain(host);
        await expect.poll(async () => (await asked()).scripts, SOON).toContain(site);
        await stage.driven.open(`https://${host}/c/pond`).catch(() => undefined);
        await expect.poll(addresses, SOON).toContain(stage.driven.ownPage("closed.html"));
        expect(await addresses()).toContain(post);
        await expect.poll(addresses, SOON).not.toContain(`https://${host}/c/pond`);
        await closeOthers(null);
        await ask(stage.own, "seen/answer", { token: await unlock(stage), host, answer: "ignore" });
      },
    );

    it(
      "is looked for no more when that is taken back; all that was let in before goes on",
      inTurn,
      async ({ expect }) => {
        const dashboard = await openDashboard("Settings");
        await turnSwitch(dashboard);
        const left = [hostOf("garden"), hostOf("lake"), hostOf("pond")].map(ownSiteId);
        await expect.poll(asked, SOON).toEqual({ origins: [originOf("garden")], scripts: left });
        expect((await ask(stage.own, "health/view", {})).hosts).toBe(true);
        await dashboard.waitForSelector(`::-p-xpath(//button[@aria-label="Ask the browser again: ${hostOf("pond")}"])`);
        await closeOtherTabs(stage);
        for (const url of [feedOf("garden"), "https://www.instagram.com/"]) {
          const page = await stage.driven.open(url);
          await page.bringToFront();
          const before = await usedSeconds(stage);
          await expect.poll(() => usedSeconds(stage), { timeout: 20_000 }).toBeGreaterThanOrEqual(before + 3);
          expect(await addresses()).toContain(url);
          await page.close();
        }
        // Nobody could tell what is watched there.
        await stage.driven.open(feedOf("pond")).catch(() => undefined);
        await expect.poll(addresses, SOON).toContain(stage.driven.ownPage("closed.html"));
        await expect.poll(addresses, SOON).not.toContain(feedOf("pond"));
        expect(
          (await ask(stage.own, "child/view", {})).sites.find(({ name }) => name === hostOf("pond")),
        ).toMatchObject({
          ...{ state: "closed", reason: "access-removed" },
        });
        await closeOtherTabs(stage);
        // What was closed stays closed, of whom the browser lets us see nothing any more.
        stage.network.forget();
        await stage.driven.open(feedOf("lake"));
        expect(stage.network.requests.filter(({ host }) => host.startsWith("lake."))).toEqual([]);
      },
    );
  },
);
