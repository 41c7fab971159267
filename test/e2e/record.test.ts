import { mkdir } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { siteId } from "#domain/ids";
import { findAfternoonZone } from "../../scripts/tour/find-afternoon-zone.ts";
import { readScreen } from "../../scripts/tour/screen.ts";
import { waitUntil } from "../../scripts/tour/wait-until.ts";
import { askDocument } from "#test/support/browsers/ask-document";
import { prepareClock, type MovableClock } from "#test/support/clock/prepare-clock";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { openDashboard } from "./support/open-dashboard.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const FEED = "https://www.instagram.com/";
const SHORTS = "https://www.youtube.com/shorts/a1b2c3d4e5F";
const CODE = "2580";
const DAY_SECONDS = 86_400;
const WITHIN = { timeout: 20_000, interval: 100 };
const pictures = ".output/e2e";
const clock = await prepareClock();

describe.skipIf(clock === null).each(["chromium", "firefox"] as const)("two days on the record in %s", (kind) => {
  const movable = clock as MovableClock;
  let stage: Stage;
  let yesterday = "";
  let today = "";

  const choose = async (name: string, code: string | null = null): Promise<void> => {
    const { tiles } = await ask(stage.own, "who/view", {});
    await ask(stage.own, "who/choose", { child: tiles.find((tile) => tile.name === name)?.id ?? null, code });
  };
  const textOf = async (page: Page): Promise<string> =>
    ((await askDocument(page, () => document.body.innerText)) ?? "").replaceAll(/\s+/g, " ");
  const read = async (from: string, to: string) => ask(stage.own, "my-record/days", { from, to, detail: true });
  const dateNow = async () => (await read("2020-01-01", "2020-01-01")).today;
  const picture = async (page: Page, name: string) =>
    page.screenshot({ path: `${pictures}/record-${name}-${kind}.png`, fullPage: true });

  /** Somebody is there for a few seconds, as far as the record knows. */
  async function watch(address: string, isEnough: (seconds: number) => boolean): Promise<void> {
    const page = await stage.driven.open(address);
    await page.bringToFront();
    await page.mouse.move(200, 300);
    const isThere = async () => isEnough(await usedSeconds(stage));
    if (!(await waitUntil(isThere, WITHIN.timeout, new AbortController().signal)))
      throw new Error(`Nobody counted ${address}.`);
    await page.close();
  }

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    await movable.setOffset(-DAY_SECONDS);
    stage = await openStage(kind, { env: { ...movable.env, TZ: findAfternoonZone(Date.now()) } });
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      use: "shared",
      others: [{ name: "Leo", code: CODE }],
      plan: { opened: [siteId("instagram"), siteId("youtube")], dailySeconds: 3600 },
    });
    await choose("Mia");
    // One site alone contradicts no clock.
    await watch(FEED, (seconds) => seconds >= 2);
    yesterday = await dateNow();
    await movable.setOffset(0);
    await choose("Mia");
    // Two that agree on the time begin the new day.
    for (const address of [FEED, SHORTS]) await stage.driven.open(address);
    const isOver = async () => (await dateNow()) !== yesterday;
    if (!(await waitUntil(isOver, WITHIN.timeout, new AbortController().signal)))
      throw new Error("The new day did not begin.");
    await closeOtherTabs(stage);
    await choose("Mia");
    const begun = await usedSeconds(stage);
    await watch(FEED, (seconds) => seconds >= begun + 2);
    const before = await usedSeconds(stage);
    await watch(SHORTS, (seconds) => seconds >= before + 2);
    today = await dateNow();
  });
  afterAll(async () => {
    await stage.close();
    await movable.setOffset(0);
  });

  it("has the popup's own figures, by site and hour", async ({ expect }) => {
    const { days } = await read(yesterday, today);
    expect(days.map(({ date }) => date)).toEqual([yesterday, today]);
    const [before, day] = [days[0] ?? expect.fail(), days[1] ?? expect.fail()];
    expect(before.countedSeconds).toBeGreaterThanOrEqual(2);
    expect(before.detail?.sites.map(([site]) => site)).toEqual(["instagram"]);
    expect(day.countedSeconds).toBe(await usedSeconds(stage));
    expect(day.detail?.sites.map(([site]) => site).toSorted()).toEqual(["instagram", "youtube"]);
    expect(day.detail?.surfaces.map(([surface]) => surface).toSorted()).toEqual(["feed", "shorts"]);
    expect(day.detail?.hours.reduce((sum, seconds) => sum + seconds, 0)).toBe(day.watchedSeconds);
  });

  it("is read by the child from its popup, in a page that asks no PIN and knows no sibling", async ({ expect }) => {
    const popup = await stage.driven.openOwnPage("popup.html", "button");
    await readScreen(popup).press("My record");
    const link = await popup.waitForSelector(".record-link");
    expect(await link?.evaluate((element) => element.getAttribute("href"))).toBe("/record.html");
    await popup.close();
    const page = await stage.driven.openOwnPage("record.html", ".record-week");
    await page.setViewport({ width: 900, height: 1400 });
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    await page.waitForSelector(".month");
    await expect.poll(() => textOf(page), WITHIN).toContain("Mia was here.");
    const text = await textOf(page);
    expect(text).toContain("0 min so far");
    expect(text).not.toContain("Leo");
    await picture(page, "own");

    await choose("Leo", CODE);
    await page.evaluate(() => dispatchEvent(new Event("focus")));
    await expect.poll(() => textOf(page), WITHIN).toContain("Leo");
    await expect.poll(() => textOf(page), WITHIN).toContain("Nothing to show yet. That's fine.");
    expect(await textOf(page)).not.toContain("Mia");
    await page.close();
    await choose("Mia");
  });

  it("is understood by a parent with the PIN and one tap: the line of the week leads to it", async ({ expect }) => {
    const page = await openDashboard(stage, { tap: "This week", page: "dashboard.html#record", shows: ".record-week" });
    await expect.poll(() => textOf(page), WITHIN).toContain("so far");
    await picture(page, "week");
    for (const title of [
      "One day",
      "By site and by kind",
      "By hour of the day",
      "Months and years",
      "Questions and answers",
      "Journal",
    ])
      await page.locator(`::-p-xpath(//summary[normalize-space()="${title}"])`).click();
    await expect.poll(() => textOf(page), WITHIN).toContain("Mia was here.");
    const text = await textOf(page);
    expect(text).toMatch(/Instagram .*YouTube /);
    expect(text).toContain("0 of 60 minutes");
    await picture(page, "unfolded");
    await readScreen(page).tick("Year");
    await page.waitForSelector(".heat title");
    await picture(page, "year");
    await readScreen(page).press("A page to talk over");
    await page.waitForSelector(".talk-page");
    expect(await textOf(page)).toContain("Mia's week");
    await picture(page, "talk");
    await readScreen(page).press("Back to the record");
    await readScreen(page).tick("Leo");
    await expect.poll(() => textOf(page), WITHIN).toContain("Nothing to show yet. That's fine.");
  });
});
