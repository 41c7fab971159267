import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Surface } from "#domain/catalogue/surface";
import { siteId } from "#domain/ids";
import { askDocument } from "#test/support/browsers/ask-document";
import { waitInDocument } from "#test/support/browsers/wait-in-document";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import { countClosed } from "./support/count-closed.ts";
import { openSites } from "./support/open-sites.ts";

const inPlan = (site: string, ...surfaces: readonly Surface[]) =>
  surfaces.map((surface) => ({ site: siteId(site), surface }));

describe.each(["chromium", "firefox"] as const)("the way back from a part that is not in the plan, in %s", (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(kind);
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: {
        opened: ["youtube", "instagram", "reddit"].map(siteId),
        closed: [
          ...inPlan("youtube", "shorts"),
          ...inPlan("instagram", "feed", "explore", "shorts", "stories"),
          ...inPlan("reddit", "feed", "messages", "search"),
        ],
      },
    });
  });
  beforeEach(() => closeOtherTabs(stage));
  afterAll(() => stage.close());

  /** Opens a closed page's address, and answers that page of ours with the way back that it offers. */
  async function openClosed(address: string): Promise<{ page: Page; back: string | null }> {
    const page = await stage.driven.open(address);
    const back = await waitInDocument(page, () => {
      const isSaid = document.body?.innerText.includes("in the plan.");
      return isSaid ? [document.querySelector<HTMLAnchorElement>("a.button-main")?.innerText ?? null] : null;
    });
    return { page, back: back[0] ?? null };
  }

  it.each([
    ["https://www.youtube.com/shorts/1", "Back to YouTube", "https://www.youtube.com/", "ytd-browse"],
    // The first of what is open: there is no feed to go back to.
    ["https://www.instagram.com/", "Back to Instagram", "https://www.instagram.com/direct/inbox/", "textarea"],
  ])("from %s it says %s, leads to %s, and stays there", async (address, says, leadsTo, mark) => {
    const { page, back } = await openClosed(address);
    expect(back).toBe(says);
    await askDocument(page, () => document.querySelector<HTMLAnchorElement>("a.button-main")?.click());
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([leadsTo]);
    // Judged, and nothing of ours over it: ours lies beside head and body.
    await waitInDocument(
      page,
      (selector) => {
        const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        const isOurs = hit?.parentElement === document.documentElement && hit !== document.body;
        return !isOurs && document.querySelector(selector) !== null ? true : null;
      },
      mark,
    );
    expect(await openSites(stage)).toEqual([leadsTo]);
    expect(await countClosed(stage)).toBe(0);
  });

  it("is not offered where nothing of the site is open to go back to", async () => {
    expect((await openClosed("https://www.reddit.com/")).back).toBeNull();
  });
});
