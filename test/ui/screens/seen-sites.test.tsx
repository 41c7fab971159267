// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { ownSiteId, seenSiteId } from "#domain/catalogue/own-site";
import type { SiteId } from "#domain/ids";
import { presetPlan } from "#domain/plan/preset-plan";
import type { SeenView } from "#domain/report/seen-view";
import { familyView, parentView } from "../fixtures.ts";
import { openPermission } from "../open-permission.ts";
import { showDashboard } from "../show-dashboard.tsx";

const pond = { site: ownSiteId("pond.example"), host: "pond.example", software: null } as const;
const door = { site: ownSiteId("front.example"), host: "front.example", software: "nitter" } as const;
const seen = (...sites: SeenView["sites"]) => ({
  "parent/view": () => parentView({ seen: sites.map(({ host }) => host) }),
  "seen/view": (): SeenView => ({ sites, held: [] }),
});

describe("a social site that was seen", () => {
  it("stands on Today with what can be made of it, and is gone when it is answered", async () => {
    const { page, background } = await showDashboard({ ...seen(pond), "seen/answer": () => ({ sites: [], held: [] }) });
    await page.settle();
    await page.settle();
    expect(page.text()).toContain("pond.example looks like a social site.");
    await page.press("Close it: pond.example");
    expect(background.named("seen/answer")).toEqual([{ token: "t", host: "pond.example", answer: "close" }]);
    expect(page.text()).toContain("pond.example is closed.");
    expect(page.text()).not.toContain("looks like a social site");
  });

  it("is called another door where it shows a site of the catalogue, and may go on counting as that", async () => {
    const { page, background } = await showDashboard({ ...seen(door), "seen/answer": () => ({ sites: [], held: [] }) });
    await page.settle();
    await page.settle();
    expect(page.text()).toContain("front.example shows X (Twitter) under another name.");
    await page.press("Go on counting it: front.example");
    expect(background.named("seen/answer")).toEqual([{ token: "t", host: "front.example", answer: "keep" }]);
  });

  it("is not asked for where none was seen", async () => {
    const { page, background } = await showDashboard();
    await page.settle();
    await page.settle();
    expect(background.named("seen/view")).toEqual([]);
  });
});

describe("the switch for looking out", () => {
  const permission = (says: boolean) => {
    let on = false;
    const everywhere = {
      isOn: async () => on,
      request: vi.fn(async () => (on = says)),
      giveBack: vi.fn(async () => !(on = false)),
    };
    return { ...openPermission, everywhere };
  };

  it("is off, says why it asks for so much, and asks the browser in the click", async () => {
    const given = permission(true);
    const { page } = await showDashboard({}, given);
    await page.press("Settings");
    expect(page.text()).toContain("Off unless you turn it on.");
    await page.tick("Look out for them");
    expect(given.everywhere.request).toHaveBeenCalledOnce();
    expect(page.text()).toContain("A social site counts from when it is seen");
    await page.tick("Look out for them");
    expect(given.everywhere.giveBack).toHaveBeenCalledOnce();
  });

  it("says which of the family's own sites the browser keeps us out of by then, and asks again", async () => {
    const request = vi.fn(async () => true);
    const site = ownSiteId("pond.example");
    const given = { ...permission(true), request, missing: async () => [site] };
    const { page } = await showDashboard(
      { "family/view": () => familyView({ plan: { ...presetPlan(10), ownSites: [site] } }) },
      given,
    );
    await page.press("Settings");
    expect(page.text()).toContain("pond.example: Your browser keeps Porchlight out of it");
    await page.press("Ask the browser again: pond.example");
    expect(request).toHaveBeenCalledExactlyOnceWith([site]);
  });

  it("says so of those that were seen and that nobody added, too", async () => {
    const request = vi.fn(async () => true);
    const site = seenSiteId("lake.example");
    const given = { ...permission(true), request, missing: async (sites: readonly SiteId[]) => sites };
    const { page } = await showDashboard({ "seen/view": () => ({ sites: [], held: [site] }) }, given);
    await page.press("Settings");
    await page.settle();
    expect(page.text()).toContain("lake.example: Your browser keeps Porchlight out of it");
    await page.press("Ask the browser again: lake.example");
    expect(request).toHaveBeenCalledExactlyOnceWith([site]);
  });

  it("says so when the person told the browser no", async () => {
    const { page } = await showDashboard({}, permission(false));
    await page.press("Settings");
    await page.tick("Look out for them");
    expect(page.text()).toContain("Your browser was told no, so nothing was changed.");
  });
});
