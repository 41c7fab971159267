// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { siteId } from "#domain/ids";
import type { Plan } from "#domain/plan/plan";
import { presetPlan } from "#domain/plan/preset-plan";
import { familyView } from "../fixtures.ts";
import { showDashboard } from "../show-dashboard.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a plan by age", () => {
  const before: Plan = { ...presetPlan(7), opened: [siteId("youtube")] };
  /** Takes the plan of this band, with these proposals tapped, and answers what was sent. */
  async function take(band: string, ...taps: readonly string[]): Promise<unknown> {
    const { page, background } = await showDashboard({ "family/view": () => familyView({ plan: before }) });
    await page.press("Begin again from a plan by age");
    await page.press(band);
    for (const name of taps) {
      expect(page.text()).toContain("Only if you tap it:");
      await page.press(name);
    }
    await page.press("Write it into the sentences");
    await page.press("Change the plan");
    await page.gone();
    return background.named("plan/change");
  }
  const sent = (plan: Partial<Plan>) => [expect.objectContaining({ plan: expect.objectContaining(plan) })];

  it("from 13 on proposes school work, and takes it only where it was tapped", async () => {
    expect(await take("13 to 15")).toEqual(sent({ ...presetPlan(14), opened: before.opened }));
    expect(await take("13 to 15", "School work")).toMatchObject([
      {
        plan: {
          schoolUse: { sites: ["youtube"], hours: [{ from: "16:00", to: "18:00" }], counts: false },
          ageExceptions: [],
        },
      },
    ]);
  });

  it("below it proposes the forms that sites run with a parent, with that reason", async () => {
    expect(await take("8 to 12", "WhatsApp")).toMatchObject([
      { plan: { schoolUse: null, ageExceptions: [{ site: "whatsapp", surface: "all" }] } },
    ]);
  });
});
