import { mkdir } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareClock, type MovableClock } from "#test/support/clock/prepare-clock";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { readScreen } from "../../scripts/tour/screen.ts";
import { countClosed } from "./support/count-closed.ts";
import { openSites } from "./support/open-sites.ts";
import { unlock } from "./support/unlock.ts";

const FEED = "https://www.instagram.com/";
const DAY_SECONDS = 86_400;
const pictures = ".output/e2e";
const clock = await prepareClock();
/** The household's day starts at four; the birthday is on the next one. */
const today = Temporal.Now.zonedDateTimeISO().subtract({ hours: 4 }).toPlainDate();
const birthday = today.add({ days: 1 }).toLocaleString("en-GB", { day: "numeric", month: "long" });
const birthDate = today.add({ days: 1 }).subtract({ years: 13 }).toString();

describe.skipIf(clock === null).each(["chromium", "firefox"] as const)("a thirteenth birthday in %s", (kind) => {
  let stage: Stage;
  const movable = clock as MovableClock;

  async function openClosed(): Promise<Page> {
    const before = await countClosed(stage);
    const page = await stage.driven.open(FEED);
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(before + 1);
    return page;
  }

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    await movable.setOffset(0);
    stage = await openStage(kind, { env: movable.env });
    await setUpByMessage(stage.own, { birthDate, country: "US", plan: { opened: [] } });
  });
  afterAll(() => stage.close());

  it("on the eve is a date on the closed page, and a talk that is near in the popup", async () => {
    const page = await openClosed();
    await readScreen(page).see("Instagram can open for you later.");
    const popup = await stage.driven.openOwnPage("popup.html");
    await readScreen(popup).see(`On ${birthday} you turn 13. You and your parent can look at the plan together.`);
    await popup.screenshot({ path: `${pictures}/birthday-popup-${kind}.png` });
  });

  it("on the day opens nothing: the site waits for a parent", async () => {
    await movable.setOffset(DAY_SECONDS);
    const token = await unlock(stage);
    await ask(stage.own, "clock/confirm", { token });
    await ask(stage.own, "door/lock", {});
    const page = await openClosed();
    await readScreen(page).see("You're old enough to ask.");
    expect(await openSites(stage)).toEqual([]);
  });

  it("is answered on Today, asks again after an Undo, and then what was chosen is open", async () => {
    await unlock(stage);
    const page = await stage.driven.openOwnPage("dashboard.html");
    await readScreen(page).see("Mia turned 13");
    await page.screenshot({ path: `${pictures}/birthday-today-${kind}.png`, fullPage: true });
    await readScreen(page).press("Plan it together");
    await readScreen(page).press("Instagram");
    await readScreen(page).press("Open Instagram");
    await readScreen(page).press("Undo");
    // As it was: closed, and the question again.
    await readScreen(page).see("Mia turned 13");
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([]);
    expect((await ask(stage.own, "child/view", {})).birthday).toBeDefined();
    await readScreen(page).press("Plan it together");
    await readScreen(page).press("Instagram");
    await readScreen(page).press("Open Instagram");
    // The tabs that were waiting are led on by themselves.
    await expect.poll(async () => (await openSites(stage)).length, { timeout: 10_000 }).toBeGreaterThan(1);
    const { sites, birthday: next } = await ask(stage.own, "child/view", {});
    expect(sites.filter(({ state }) => state !== "closed").map(({ site }) => site)).toEqual(["instagram"]);
    expect(next).toBeUndefined();
  });
});
