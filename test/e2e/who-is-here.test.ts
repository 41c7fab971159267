import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { waitInDocument } from "#test/support/browsers/wait-in-document";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { readScreen } from "../../scripts/tour/screen.ts";
import { countClosed } from "./support/count-closed.ts";
import { openSites } from "./support/open-sites.ts";
import { unlock } from "./support/unlock.ts";

const FEED = "https://www.instagram.com/";
const CODE = "2580";

describe.each(["chromium", "firefox"] as const)("a browser that all share, in %s", (kind) => {
  let stage: Stage;
  let closed: Page;
  const usedSeconds = async (): Promise<number> => (await ask(stage.own, "child/view", {})).usedMs / 1000;
  const name = async (): Promise<string | undefined> => (await ask(stage.own, "child/view", {})).child?.name;

  /** Opens the feed, which leads to our page; answers that page. */
  async function openClosed(): Promise<Page> {
    const before = await countClosed(stage);
    const page = await stage.driven.open(FEED);
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(before + 1);
    return page;
  }

  beforeAll(async () => {
    stage = await openStage(kind);
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      use: "shared",
      others: [{ name: "Leo", code: CODE }],
      plan: { opened: [siteId("instagram")], openWhenSpent: [], dailySeconds: 600 },
    });
  });
  afterAll(() => stage.close());

  it("asks who is here on the first supervised page, and leads on whoever is chosen there", async () => {
    closed = await openClosed();
    await readScreen(closed).see("Who's here?");
    await readScreen(closed).press("Mia");
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([FEED]);
    expect(await name()).toBe("Mia");
  });

  it("counts for whoever is chosen, and stops at once when another is", async () => {
    await closed.waitForSelector("article");
    await closed.bringToFront();
    await closed.mouse.move(200, 300);
    await expect.poll(usedSeconds, { timeout: 20_000 }).toBeGreaterThan(2);
    const leo = (await ask(stage.own, "who/view", {})).tiles.find((tile) => tile.name === "Leo")?.id ?? null;
    expect(await ask(stage.own, "who/choose", { child: leo, code: "0000" })).toMatchObject({ kind: "wrong" });
    expect(await name()).toBe("Mia");
    expect(await ask(stage.own, "who/choose", { child: leo, code: CODE })).toEqual({ kind: "chosen" });
    expect(await name()).toBe("Leo");
    expect(await usedSeconds()).toBeLessThanOrEqual(1);
  });

  it("closes everything for a guest", async () => {
    await ask(stage.own, "who/choose", { child: null, code: null });
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([]);
    expect((await ask(stage.own, "child/view", {})).state).toBe("guest");
  });

  it("leaves no page of a grown-up's turn to whoever comes after it", async () => {
    const token = await unlock(stage);
    await ask(stage.own, "turn/start", { token, minutes: null });
    // The page that waited comes by itself, and is the turn's once it is there.
    await waitInDocument(closed, () => document.querySelector("article") !== null || null);
    await ask(stage.own, "turn/end", {});
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([]);
    await readScreen(closed).see("The grown-up's turn is over.");
    await readScreen(closed).press("Mia");
    await expect.poll(name).toBe("Mia");
    expect(await openSites(stage)).toEqual([]);
  });

  it("ends a turn with the child who is chosen, and leaves that child none of its pages", async () => {
    const mia = (await ask(stage.own, "who/view", {})).tiles.find((tile) => tile.name === "Mia")?.id ?? null;
    await ask(stage.own, "turn/start", { token: await unlock(stage), minutes: null });
    const page = await stage.driven.open(FEED);
    await expect.poll(async () => (await openSites(stage)).length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await ask(stage.own, "who/choose", { child: mia, code: null })).toEqual({ kind: "chosen" });
    await readScreen(page).see("The grown-up's turn is over.");
    expect(await openSites(stage)).toEqual([]);
    // Mia's own minutes are left: what she opens herself is open.
    await stage.driven.open(FEED);
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([FEED]);
  });
});
