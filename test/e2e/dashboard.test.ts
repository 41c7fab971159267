import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { findAfternoonZone } from "../../scripts/tour/find-afternoon-zone.ts";
import { askDocument } from "#test/support/browsers/ask-document";
import { listTabs } from "#test/support/browsers/list-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import { openDashboard } from "./support/open-dashboard.ts";
import { planEditor, type PlanEditor } from "./support/plan-editor.ts";
import { FEED, INBOX, PLAN_ROWS, VIDEOS } from "./support/plan-rows.ts";

const WITHIN = { timeout: 10_000, interval: 100 };

describe("the dashboard in chromium", () => {
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

  beforeAll(async () => {
    stage = await openStage("chromium", { env: { TZ: findAfternoonZone(Date.now()) } });
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram"), siteId("youtube")], openWhenSpent: [], dailySeconds: 3600 },
    });
    for (const address of [FEED, INBOX, VIDEOS]) tabs.push(await stage.driven.open(address));
    feed = tabs[0] ?? stage.own;
  });
  afterAll(() => stage.close());

  it("opens from the popup, and asks for no second PIN", async () => {
    page = await openDashboard(stage);
    editor = planEditor(page);
    await editor.see("What closes next");
    expect(await page.$("input[type=password]")).toBeNull();
    await editor.press("Plan");
    await editor.see("How long");
  });

  it.each(PLAN_ROWS)(
    "closes and opens by $control, and not before it was shown what changes",
    async ({ use, open, says }) => {
      const before = await stillOpen();
      expect(before).toEqual([FEED, INBOX, VIDEOS].toSorted());
      await use(editor);
      await editor.see("What changes");
      expect(await stillOpen()).toEqual(before);
      await editor.press("Change the plan");
      await expect.poll(stillOpen, WITHIN).toEqual(open.toSorted());
      await expect.poll(readClosed, WITHIN).toContain(says);
      await editor.press("Undo");
      await expect.poll(stillOpen, WITHIN).toEqual(before);
    },
  );
});
