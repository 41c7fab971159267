import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Embeds } from "#domain/plan/plan";
import { waitInDocument } from "#test/support/browsers/wait-in-document";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { unlock } from "./support/unlock.ts";

/** The same page with four frames under two names: two players of YouTube, one of TikTok, and a card of a post on Instagram. */
const LESSON = "https://lessons.neutral.example/embeds";
const NEWS = "https://neutral.example/embeds";
const PLAYERS = [
  "www.tiktok.com/embed/v2/7000000000000000001",
  "www.youtube-nocookie.com/embed/rain",
  "www.youtube.com/embed/cats",
];
/** Does nothing of ours lie over what is in the frame? */
const isReached = (frame: Frame) => frame.evaluate(() => document.elementFromPoint(60, 60)?.closest("body") !== null);
/** In the frame: how what YouTube suggests at a video's end would be shown. */
function showSuggestion(): string {
  const shown = document.querySelector(".html5-endscreen") ?? document.createElement("div");
  shown.className = "html5-endscreen";
  document.body.append(shown);
  return getComputedStyle(shown).display;
}
/** Puts a page into another as a frame, and waits until all in it came or was refused. */
const frameIn = (page: Page, address: string) =>
  page.evaluate(async (url) => {
    const frame = document.createElement("iframe");
    const loaded = new Promise((done) => frame.addEventListener("load", done));
    frame.src = `${url.slice(0, url.lastIndexOf("/"))}${location.port && `:${location.port}`}/embeds`;
    frame.style.cssText = "inline-size:100%;block-size:2000px";
    document.body.replaceChildren(frame);
    await loaded;
  }, address);
const usual: Embeds = { where: "learning-sites", added: ["lessons.neutral.example"], removed: [] };

describe.each(["chromium", "firefox"] as const)("players of sites that wait for an age, in %s", (kind) => {
  let stage: Stage;

  async function take(embeds: Embeds): Promise<void> {
    const token = await unlock(stage);
    const [child] = (await ask(stage.own, "family/view", { token })).children;
    if (child === undefined) throw new Error("There is no child.");
    const { id, plan } = child;
    await ask(stage.own, "plan/change", { token, child: id, base: plan, plan: { ...plan, embeds } });
    stage.network.forget();
  }
  /** Waits until each of its frames came or was refused. */
  async function open(url: string): Promise<Page> {
    const page = await stage.driven.open(url);
    await waitInDocument(page, () => (document.readyState === "complete" ? true : null));
    return page;
  }
  /** Frames that were asked for, by the page or by a worker that a site left behind. */
  const asked = () => [
    ...new Set(
      stage.network.requests
        .filter(({ host, path }) => path.includes("/embed") && !host.endsWith("neutral.example"))
        .map(({ host, path }) => `${host}${path}`),
    ),
  ];
  async function play(page: Page) {
    const frame = await page.waitForFrame((found) => found.url().includes("youtube-nocookie.com"), { timeout: 10_000 });
    await frame.waitForSelector("video", { timeout: 10_000 });
    await page.mouse.move(200, 200);
    const at = () => frame.evaluate(() => document.querySelector("video")?.currentTime ?? 0);
    await frame.evaluate(() => void document.querySelector("video")?.play());
    await expect.poll(() => isReached(frame), { timeout: 10_000 }).toBe(true);
    await expect.poll(at, { timeout: 20_000 }).toBeGreaterThan(2.5);
    return frame;
  }
  const usedMs = async () => (await ask(stage.own, "child/view", {})).usedMs;

  beforeAll(async () => {
    stage = await openStage(kind);
    await setUpByMessage(stage.own, { birthDate: "2016-06-05", plan: { embeds: usual, dailySeconds: 3600 } });
  });
  afterAll(() => stage.close());
  beforeEach(() => closeOtherTabs(stage));

  it("are not even asked for on any other page", async () => {
    stage.network.forget();
    await open(NEWS);
    expect(asked()).toEqual([]);
  });

  it("play on a learning site without suggestions, and nothing else of those sites is asked for", async () => {
    stage.network.forget();
    const page = await open(LESSON);
    const frame = await play(page);
    await expect.poll(() => frame.evaluate(showSuggestion), { timeout: 10_000 }).toBe("none");
    expect(asked().toSorted()).toEqual(PLAYERS);
    await closeOtherTabs(stage);
    expect(await usedMs()).toBe(0);
  });

  it("are not asked for by a stranger's frame in a lesson, and are covered in a lesson within a stranger's page", async () => {
    stage.network.forget();
    await frameIn(await open("https://lessons.neutral.example/"), NEWS);
    expect(asked().filter((place) => place.includes("youtube"))).toEqual([]);
    const page = await open("https://neutral.example/");
    await frameIn(page, LESSON);
    const player = page.frames().find((frame) => frame.url().includes("youtube-nocookie.com"));
    if (player === undefined) throw new Error("The lesson asked for no player.");
    await player.waitForSelector("video", { timeout: 10_000 });
    await expect.poll(() => isReached(player), { timeout: 10_000 }).toBe(false);
  });

  it("play on every page where the plan says so, and count", async () => {
    await take({ ...usual, where: "everywhere" });
    await play(await open(NEWS));
    expect(asked().toSorted()).toEqual(PLAYERS);
    await expect.poll(usedMs, { timeout: 25_000 }).toBeGreaterThanOrEqual(2000);
  });

  it("play nowhere where the plan says so", async () => {
    await take({ ...usual, where: "nowhere" });
    const page = await open(LESSON);
    expect(asked().filter((place) => place.includes("youtube"))).toEqual([]);
    // TikTok left a worker behind, which answers past the rules in Chromium: its frame is covered.
    for (const frame of page.frames().filter((found) => found.url().includes("tiktok.com")))
      await expect.poll(() => isReached(frame), { timeout: 10_000 }).toBe(false);
  });
});
