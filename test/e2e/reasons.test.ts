import { mkdir } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, it, type ExpectStatic } from "vitest";
import { siteId } from "#domain/ids";
import type { Plan } from "#domain/plan/plan";
import { findAfternoonZone } from "../../scripts/tour/find-afternoon-zone.ts";
import { askDocument } from "#test/support/browsers/ask-document";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { countClosed } from "./support/count-closed.ts";
import { emptyHousehold } from "./support/empty-household.ts";
import { setHostAccess } from "./support/host-access.ts";
import { openSites } from "./support/open-sites.ts";
import { FEED, REASON_ROWS } from "./support/reason-rows.ts";
import { unlock } from "./support/unlock.ts";

const pictures = ".output/e2e/reasons";
const WITHIN = { timeout: 15_000, interval: 200 };
const A_SECOND = 1 / 60;

describe.each(["chromium", "firefox"] as const)("the closed page in %s", (kind) => {
  let stage: Stage;
  let usual: Plan;

  /** Lays these parts over the plan as it was set up. */
  async function plan(changes: Partial<Plan>): Promise<void> {
    const token = await unlock(stage);
    const [child] = (await ask(stage.own, "family/view", { token })).children;
    if (child === undefined) throw new Error("There is no child.");
    usual ??= child.plan;
    await ask(stage.own, "plan/change", { token, child: child.id, base: child.plan, plan: { ...usual, ...changes } });
    await ask(stage.own, "door/lock", {});
  }
  async function sees(expect: ExpectStatic, page: Page, words: string, name: string): Promise<void> {
    await expect.poll(() => countClosed(stage), WITHIN).toBe(1);
    const said = () => askDocument(page, () => document.body.innerText.replaceAll(/\s+/g, " "));
    await expect.poll(said, WITHIN).toContain(words);
    await page.screenshot({ path: `${pictures}/${name}-${kind}.png` });
  }

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    stage = await openStage(kind, { env: { TZ: findAfternoonZone(Date.now()) } });
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: ["instagram", "x"].map(siteId), openWhenSpent: [], dailySeconds: 3600 },
    });
  });
  afterAll(() => stage.close());

  it.for(REASON_ROWS)("stands for $reason", async ({ reason, plan: changes, url = FEED, says }, { expect }) => {
    await closeOtherTabs(stage);
    await plan(changes);
    const page = await stage.driven.open(url);
    await sees(expect, page, says, reason);
    // It was the plan: without that the page is open again.
    await plan({});
    if (reason !== "side-door") await expect.poll(() => openSites(stage), WITHIN).toEqual([FEED]);
  });

  it("stands for a break", async ({ expect }) => {
    await closeOtherTabs(stage);
    await plan({ breaks: { afterMinutes: 3 * A_SECOND, forMinutes: 1 } });
    const page = await stage.driven.open(FEED);
    await page.mouse.move(200, 300).catch(() => undefined);
    await sees(expect, page, "Time to stretch.", "break");
    await plan({});
  });

  it("stands for a pause", async ({ expect }) => {
    await closeOtherTabs(stage);
    const page = await stage.driven.open(FEED);
    await ask(stage.own, "pause/set", { token: await unlock(stage), on: true });
    await sees(expect, page, "Paused for now.", "paused-by-parent");
    await ask(stage.own, "pause/set", { token: await unlock(stage), on: false });
    await expect.poll(() => openSites(stage), WITHIN).toEqual([FEED]);
  });

  it("stands for a grown-up's turn that ended, and for nobody", async ({ expect }) => {
    await closeOtherTabs(stage);
    await ask(stage.own, "turn/start", { token: await unlock(stage), minutes: null });
    const page = await stage.driven.open(FEED);
    await expect.poll(() => openSites(stage), WITHIN).toEqual([FEED]);
    await ask(stage.own, "turn/end", {});
    await sees(expect, page, "The grown-up's turn is over.", "turn-ended");
    await closeOtherTabs(stage);
    await ask(stage.own, "who/choose", { child: null, code: null });
    const other = await stage.driven.open(FEED);
    await sees(expect, other, "Who's here?", "nobody-chosen");
    const [tile] = (await ask(stage.own, "who/view", {})).tiles;
    await ask(stage.own, "who/choose", { child: tile?.id ?? null, code: null });
    await expect.poll(() => openSites(stage), WITHIN).toEqual([FEED]);
  });

  it("stands where the browser took the access to the sites away, and leads on when it is given back", async ({
    expect,
  }) => {
    await closeOtherTabs(stage);
    const page = await stage.driven.open(FEED);
    await expect.poll(() => openSites(stage), WITHIN).toEqual([FEED]);
    await setHostAccess(stage, kind, false);
    await sees(expect, page, "Instagram can't be counted, so it's closed for now.", "access-removed");
    await setHostAccess(stage, kind, true);
    await expect.poll(() => openSites(stage), WITHIN).toEqual([FEED]);
  });

  // Last: nothing opens after it.
  it("stands where no plan can be read", async ({ expect }) => {
    await closeOtherTabs(stage);
    await emptyHousehold(stage.own);
    await stage.driven.killBackground();
    const page = await stage.driven.open(FEED);
    await sees(expect, page, "The lamp needs a parent.", "needs-parent");
  });
});
