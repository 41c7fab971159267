import { mkdir } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { siteId } from "#domain/ids";
import { findAfternoonZone } from "../../scripts/tour/find-afternoon-zone.ts";
import { askDocument } from "#test/support/browsers/ask-document";
import { listTabs } from "#test/support/browsers/list-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage, stagePin } from "#test/support/stage/set-up-by-message";
import { openDashboard } from "./support/open-dashboard.ts";
import { planEditor, type PlanEditor } from "./support/plan-editor.ts";
import { FEED, INBOX, PLAN_ROWS, VIDEOS } from "./support/plan-rows.ts";

const pictures = ".output/e2e";
const WITHIN = { timeout: 10_000, interval: 100 };

describe.each(["chromium", "firefox"] as const)("the dashboard in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  let editor: PlanEditor;
  let feed: Page;
  const tabs: Page[] = [];
  const stillOpen = async (): Promise<readonly string[]> =>
    (await listTabs(stage.own))
      .map(({ url }) => url)
      .filter((url) => url.startsWith("https://"))
      .toSorted();
  const readClosed = async (): Promise<string> => (await askDocument(feed, () => document.body.innerText)) ?? "";

  /** For the keys of a hand, as for its presses (see `readScreen`). */
  const toFront = (): Promise<void> => page.bringToFront();

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    stage = await openStage(kind, { env: { TZ: findAfternoonZone(Date.now()) } });
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram"), siteId("youtube")], openWhenSpent: [], dailySeconds: 3600 },
    });
    for (const address of [FEED, INBOX, VIDEOS]) tabs.push(await stage.driven.open(address));
    feed = tabs[0] ?? stage.own;
  });
  afterAll(() => stage.close());

  it("opens from the popup, and asks for no second PIN", async ({ expect }) => {
    page = await openDashboard(stage);
    editor = planEditor(page);
    await editor.see("What closes next");
    expect(await page.$("input[type=password]")).toBeNull();
    await editor.press("Plan");
    await editor.see("How long");
  });

  it.for(PLAN_ROWS)(
    "closes and opens by $control, and not before it was shown what changes",

    async ({ use, open, says }, { expect }) => {
      await toFront();
      const before = await stillOpen();
      const plan = await editor.written();
      expect(before).toEqual([FEED, INBOX, VIDEOS].toSorted());
      await use(editor);
      await editor.see("What changes");
      expect(await stillOpen()).toEqual(before);
      await editor.press("Change the plan");
      await expect.poll(stillOpen, WITHIN).toEqual(open.toSorted());
      await expect.poll(readClosed, WITHIN).toContain(says);
      await editor.press("Undo");
      await expect.poll(stillOpen, WITHIN).toEqual(before);
      await expect.poll(editor.written, WITHIN).toEqual(plan);
    },
  );

  it.for(["today", "week"])("holds a change until its time is over: %s", async (until, { expect }) => {
    await toFront();
    await editor.minutes("0");
    await editor.choose("For how long: Minutes a day", until);
    await editor.press("Change the plan");
    await expect.poll(stillOpen, WITHIN).toEqual([]);
    await editor.see("Otherwise for a while");
    expect(await editor.text()).toContain("Holds now. Otherwise: You have 60 minutes every day.");
    await editor.press("End it now");
    await expect.poll(async () => (await stillOpen()).length, WITHIN).toBe(3);
    await expect.poll(editor.text, WITHIN).not.toContain("Otherwise for a while");
  });

  it("locked in place loses nothing that was typed, and opens where it stood", async ({ expect }) => {
    await toFront();
    await editor.figure("Minutes a day: on school days", "45");
    await editor.see("What changes");
    await editor.lock();
    await editor.see("What you typed is still there.");
    expect(await editor.text()).not.toContain("What changes");
    await editor.fill("PIN", stagePin);
    await editor.press("Open");
    await expect.poll(editor.text, WITHIN).toContain("You have 45 minutes on school days");
    await editor.press("Leave it as it was");
  });

  // Firefox lets no driver look at a page as a printer does (docs/testing.md).
  it.skipIf(kind === "firefox")(
    "prints the plan as an agreement for two signatures, and nothing else",

    async ({ expect }) => {
      const paper = await page.pdf({ path: `${pictures}/agreement.pdf` });
      expect(new TextDecoder("latin1").decode(paper).match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.emulateMediaType("print");
      await expect.poll(editor.text, WITHIN).toContain("You have 60 minutes every day.");
      const printed = await editor.text();
      await page.screenshot({ path: `${pictures}/agreement.png` });
      await page.emulateMediaType("screen");
      expect(printed).toMatch(/Mia \S.*$/);
      expect(printed).not.toMatch(/Print as our agreement|What changes|Settings|Remove/);
    },
  );
});
