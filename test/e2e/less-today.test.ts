import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { sendMessage } from "#test/support/browsers/send-message";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { readScreen } from "../../scripts/tour/screen.ts";
import { openSites } from "./support/open-sites.ts";
import { unlock } from "./support/unlock.ts";

const FEED = "https://www.instagram.com/";

describe.each(["chromium", "firefox"] as const)("less today, in %s", (kind) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(kind);
    const plan = { opened: [siteId("instagram"), siteId("reddit")], openWhenSpent: [], dailySeconds: 3600 };
    await setUpByMessage(stage.own, { birthDate: "2012-01-05", plan });
    page = await stage.driven.open(FEED);
    await page.waitForSelector("article");
  });
  afterAll(() => stage.close());

  it("closes what the child closes for today, in the popup and without a PIN", async () => {
    const popup = await stage.driven.openOwnPage("popup.html");
    for (const said of ["Less today", "15", "Instagram", "Keep to 15 minutes today, close Instagram"])
      await readScreen(popup).press(said);
    await readScreen(page).see("Instagram is closed for today.");
    await readScreen(page).see("That was your own choice.");
    expect(await openSites(stage)).toEqual([]);
    expect((await ask(stage.own, "child/view", {})).ofMinutes).toBe(15);
  });

  it("is not made more again by any page of ours without a session", async () => {
    for (const asked of [
      { minutes: null, closed: [] },
      { minutes: 60, closed: [siteId("instagram")] },
    ])
      expect(await sendMessage(stage.own, "plan/tighten", asked), JSON.stringify(asked)).toMatchObject({
        ok: false,
        error: "bad-request",
      });
    const { child } = await ask(stage.own, "child/view", {});
    if (child === null) throw new Error("Nobody is here.");
    const undo = { token: "none", child: child.id };
    expect(await sendMessage(stage.own, "plan/tighten-undo", undo)).toMatchObject({ ok: false, error: "session-over" });
    expect(await openSites(stage)).toEqual([]);
  });

  it("is as planned again when a parent says so, and the page goes on by itself", async () => {
    const { child } = await ask(stage.own, "child/view", {});
    if (child === null) throw new Error("Nobody is here.");
    await ask(stage.own, "plan/tighten-undo", { token: await unlock(stage), child: child.id });
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([FEED]);
    expect((await ask(stage.own, "child/view", {})).ofMinutes).toBe(60);
  });
});
