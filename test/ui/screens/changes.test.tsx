// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everyDay } from "#domain/plan/every-day";
import { presetPlan } from "#domain/plan/preset-plan";
import { tellChanged } from "#ui/changes.ts";
import { closedView, familyView, parentView } from "../fixtures.ts";
import { showClosed } from "../show-closed.tsx";
import { showDashboard } from "../show-dashboard.tsx";
import { showParent } from "../show-parent.tsx";

/** Long before any page asks by itself. */
const SOON_MS = 500;
const MINUTES = "Minutes a day: on school days";
const plan = presetPlan(10);
const elsewhere = { ...plan, dailyMinutes: everyDay(20) };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what is changed elsewhere", () => {
  it("stands in an open dashboard at once, and what was typed there stays", async () => {
    let stands = plan;
    const { page } = await showDashboard({ "family/view": () => familyView({ plan: stands }) });
    await page.type("Add a site of your own", "exam");
    stands = elsewhere;
    tellChanged();
    await page.pass(SOON_MS);
    expect(page.field(MINUTES).value).toBe("20");
    expect(page.field("Add a site of your own").value).toBe("exam");
    expect(page.text()).not.toContain("Someone changed the same part meanwhile");
    await page.gone();
  });

  it("is said where it is what is being written anew, and lost is neither", async () => {
    let stands = plan;
    const { page, background } = await showDashboard({ "family/view": () => familyView({ plan: stands }) });
    await page.type(MINUTES, "45");
    stands = elsewhere;
    tellChanged();
    await page.pass(SOON_MS);
    expect(page.text()).toContain("Someone changed the same part meanwhile");
    expect(page.text()).toContain("Was You have 20 minutes");
    expect(page.text()).toContain("Is You have 45 minutes on school days");
    await page.press("Change the plan");
    expect(background.named("plan/change")).toMatchObject([{ base: elsewhere }]);
    await page.gone();
  });

  it("stands in the parent's popup", async () => {
    let paused = false;
    const { page } = await showParent({ "parent/view": () => parentView({ paused }) });
    paused = true;
    tellChanged();
    await page.pass(SOON_MS);
    expect(page.field("Pause everything").checked).toBe(true);
    await page.gone();
  });

  it("stands on a closed page", async () => {
    let reason: "daily-budget-spent" | "paused-by-parent" = "daily-budget-spent";
    const { page } = await showClosed({ "closed/view": () => closedView({ reason }) });
    reason = "paused-by-parent";
    tellChanged();
    await page.pass(SOON_MS);
    expect(page.text()).toContain("Paused for now.");
    await page.gone();
  });

  it("is asked for once, however much of it was told at once", async () => {
    const { page, background } = await showParent();
    const before = background.named("parent/view").length;
    for (let told = 0; told < 5; told += 1) tellChanged();
    await page.pass(SOON_MS);
    expect(background.named("parent/view").length).toBe(before + 1);
    await page.gone();
  });
});
