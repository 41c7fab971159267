import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Plan } from "#domain/plan/plan";
import { askDocument } from "#test/support/browsers/ask-document";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { countClosed } from "./support/count-closed.ts";
import { openSites } from "./support/open-sites.ts";
import { unlock } from "./support/unlock.ts";

const youtube = siteId("youtube");
const VIDEO = "https://www.youtube.com/watch?v=rain&muted&next=maple";
const NEXT = "https://www.youtube.com/watch?v=maple";
/** The whole day, whenever the test runs. */
const allDay = [{ days: everyDay(true), from: "00:00", to: "00:00" }];
const schoolUse = { sites: [youtube], hours: allDay, counts: false, minutes: null };
/** What beside the video can be seen. */
const suggestions = () => document.querySelector("#related")?.checkVisibility();

describe.each(["chromium", "firefox"] as const)("a site for school work, in %s", (kind) => {
  let stage: Stage;

  async function openVideo(): Promise<Page> {
    await closeOtherTabs(stage);
    const page = await stage.driven.open(VIDEO);
    await page.waitForSelector("video");
    return page;
  }
  /** The site's player is told that its video is over, as the browser tells it. */
  const end = (page: Page) =>
    askDocument(page, () => document.querySelector("video")?.dispatchEvent(new Event("ended")));
  /** The site's own script goes on, with no hand at the page. */
  const goOn = (page: Page) =>
    askDocument(page, () => {
      const site: typeof globalThis & { practice?: { go: (path: string) => Promise<void> } } = globalThis;
      void site.practice?.go("/watch?v=maple");
    });

  async function changePlan(changes: Partial<Plan>): Promise<void> {
    const token = await unlock(stage);
    const [child] = (await ask(stage.own, "family/view", { token })).children;
    if (child === undefined) throw new Error("There is no child.");
    const { id, plan } = child;
    await ask(stage.own, "plan/change", { token, child: id, base: plan, plan: { ...plan, ...changes } });
  }

  beforeAll(async () => {
    stage = await openStage(kind);
    await setUpByMessage(stage.own, { birthDate: "2012-01-05", plan: { opened: [youtube], dailySeconds: 3600 } });
  });
  afterAll(() => stage.close());

  it("has its suggestions, and goes on by itself, as long as it is none", async () => {
    const page = await openVideo();
    await expect.poll(() => askDocument(page, suggestions), { timeout: 10_000 }).toBe(true);
    await end(page);
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([NEXT]);
  });

  it("shows the chosen video alone, for nothing, although the day is spent and the site not in the plan", async () => {
    await changePlan({ schoolUse, dailyMinutes: everyDay(0), closed: [{ site: youtube, surface: "all" }] });
    const page = await openVideo();
    await expect.poll(() => askDocument(page, suggestions), { timeout: 10_000 }).toBe(false);
    const view = () => ask(stage.own, "child/view", {});
    const before = (await view()).usedMs;
    await expect.poll(async () => (await view()).school?.usedMs ?? 0, { timeout: 15_000 }).toBeGreaterThanOrEqual(2000);
    expect(await countClosed(stage)).toBe(0);
    await end(page);
    expect((await view()).usedMs).toBe(before);
    expect(await openSites(stage)).toEqual([VIDEO]);
  });

  it("closes what never ends, and says what is open", async () => {
    await closeOtherTabs(stage);
    const page = await stage.driven.open("https://www.youtube.com/");
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(1);
    const said = () => askDocument(page, () => document.body.innerText);
    await expect.poll(said, { timeout: 10_000 }).toContain("For school work, search and chosen videos are open.");
    await page.locator("::-p-text(Search on YouTube)").setTimeout(5_000).click();
    await expect
      .poll(() => openSites(stage), { timeout: 10_000 })
      .toEqual(["https://www.youtube.com/results?search_query="]);
  });

  it("leaves a video of it in a page of the school's own alone, and counts it apart", async () => {
    await closeOtherTabs(stage);
    const before = await ask(stage.own, "child/view", {});
    const page = await stage.driven.open("https://neutral.example/embeds");
    const frame = await page.waitForFrame((found) => found.url().includes("youtube-nocookie.com/embed/rain"));
    await frame.waitForSelector("video");
    const since = async () => {
      const { school, usedMs } = await ask(stage.own, "child/view", {});
      return { apartMs: (school?.usedMs ?? 0) - (before.school?.usedMs ?? 0), usedMs: usedMs - before.usedMs };
    };
    await page.mouse.move(200, 200);
    await frame.evaluate(() => void document.querySelector("video")?.play());
    await expect.poll(async () => (await since()).apartMs, { timeout: 25_000 }).toBeGreaterThanOrEqual(2000);
    expect((await since()).usedMs).toBe(0);
    // Nothing of ours lies over it.
    expect(await frame.evaluate(() => document.elementFromPoint(60, 60)?.closest("body") !== null)).toBe(true);
  });

  it("closes the next video where it begins by itself all the same", async () => {
    const page = await openVideo();
    await expect.poll(() => askDocument(page, suggestions), { timeout: 10_000 }).toBe(false);
    await goOn(page);
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(1);
    const said = () => askDocument(page, () => document.body.innerText);
    await expect.poll(said, { timeout: 10_000 }).toContain("That one began by itself.");
  });
});
