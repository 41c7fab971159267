import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { askDocument } from "#test/support/browsers/ask-document";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { openDashboard } from "./support/open-dashboard.ts";
import { planEditor, type PlanEditor } from "./support/plan-editor.ts";

const WITHIN = { timeout: 10_000, interval: 100 };
const SHORTS = { site: siteId("instagram"), surface: "shorts" };
const MINUTES = "Minutes a day: on school days";

describe.each(["chromium", "firefox"] as const)("a plan in two dashboards at once, in %s", (kind) => {
  let stage: Stage;
  const pages: Page[] = [];
  const editors: PlanEditor[] = [];
  const planNow = async () => (await ask(stage.own, "child/view", {})).plan;

  /** What is done in one of the two windows; nothing is drawn of a page behind another. */
  async function inWindow(which: 0 | 1, act: (editor: PlanEditor) => Promise<void>): Promise<void> {
    const [page, editor] = [pages[which], editors[which]];
    if (page === undefined || editor === undefined) throw new Error("No such window.");
    await page.bringToFront();
    await act(editor);
  }
  const textOf = (which: 0 | 1) => async () => (await editors[which]?.text()) ?? "";

  /** A field that is written in while it is drawn anew loses what was selected in it. */
  const shows = (which: 0 | 1, figure: string) =>
    expect.poll(async () => editors[which]?.written(), WITHIN).toContain(figure);

  beforeAll(async () => {
    stage = await openStage(kind);
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram")], dailySeconds: 3600 },
    });
    pages.push(await openDashboard(stage));
    // The door is open: a second window comes in by the same session.
    pages.push(await stage.driven.openOwnPage("dashboard.html", "nav"));
    for (const page of pages) {
      const editor = planEditor(page);
      editors.push(editor);
      await page.bringToFront();
      await editor.press("Plan");
      await editor.see("How long");
    }
  });
  afterAll(() => stage.close());

  it("keeps what each of them changed, where these are different parts", async () => {
    await inWindow(0, (editor) => editor.figure(MINUTES, "45"));
    await inWindow(1, async (editor) => {
      await editor.add("Closed, whatever the time left", "instagram", "shorts");
      await editor.press("Change the plan");
      await expect.poll(async () => (await planNow())?.closed, WITHIN).toContainEqual(SHORTS);
    });
    await inWindow(0, async (editor) => {
      await editor.press("Change the plan");
      await expect.poll(async () => (await planNow())?.dailyMinutes[0], WITHIN).toBe(45);
      expect((await planNow())?.closed).toContainEqual(SHORTS);
      // And reads what the other decided.
      await expect.poll(textOf(0), WITHIN).toContain("Short videos on Instagram");
    });
  });

  it("takes nothing where both changed the same part, says so, and loses neither", async () => {
    await shows(1, "45");
    await inWindow(1, (editor) => editor.figure(MINUTES, "30"));
    await inWindow(0, async (editor) => {
      await editor.figure(MINUTES, "20");
      await editor.press("Change the plan");
      await expect.poll(async () => (await planNow())?.dailyMinutes[0], WITHIN).toBe(20);
    });
    // What stands now, and what was typed here.
    await expect.poll(textOf(1), WITHIN).toContain("You have 20 minutes on school days");
    await expect.poll(textOf(1), WITHIN).toContain("You have 30 minutes on school days");
    await expect
      .poll(textOf(1), WITHIN)
      .toContain("Someone changed the same part meanwhile, so nothing was taken yet.");
    expect((await planNow())?.dailyMinutes[0]).toBe(20);
    await inWindow(1, async (editor) => {
      await editor.press("Change the plan");
      await expect.poll(async () => (await planNow())?.dailyMinutes[0], WITHIN).toBe(30);
    });
    expect((await planNow())?.closed).toContainEqual(SHORTS);
  });

  it("stands in the other by itself, and what is half typed there stays", async () => {
    for (const which of [0, 1] as const) await shows(which, "30");
    await inWindow(1, (editor) => editor.fill("Add a site of your own", "exam"));
    // Nobody looks at the other from here on: it asks for nothing by itself.
    await inWindow(0, async (editor) => {
      await editor.figure(MINUTES, "25");
      await editor.press("Change the plan");
    });
    await expect.poll(async () => editors[1]?.written(), WITHIN).toEqual(expect.arrayContaining(["25", "exam"]));
  });

  it("stands with a pause and a child's new name in an open popup too", async () => {
    const popup = await stage.driven.openOwnPage("popup.html", "button");
    await popup.bringToFront();
    const says = (page: Page | undefined) => async () =>
      page === undefined ? "" : askDocument(page, () => document.body.textContent);
    // A session of its own would end theirs.
    const { token } = await ask(stage.own, "door/resume", {});
    await ask(stage.own, "pause/set", { token, on: true });
    await expect.poll(says(popup), WITHIN).toContain("Paused for now");
    await ask(stage.own, "pause/set", { token, on: false });
    await expect.poll(says(popup), WITHIN).not.toContain("Paused for now");
    const [child] = (await ask(stage.own, "people/view", { token })).children;
    if (child === undefined) throw new Error("There is no child.");
    const { id, birthDate, colour, avatar, country } = child;
    await ask(stage.own, "people/child", { token, child: id, name: "Noor", birthDate, colour, avatar, country });
    await expect.poll(says(popup), WITHIN).toContain("Noor");
    await expect.poll(says(pages[1]), WITHIN).toContain("Noor");
  });
});
