// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { childId } from "#domain/ids";
import { presetPlan } from "#domain/plan/preset-plan";
import type { KeepingView } from "#domain/record/keeping-view";
import { USUAL_RETENTION } from "#domain/record/retention";
import type { Answers } from "../fake-send.ts";
import { familyView } from "../fixtures.ts";
import { showDashboard } from "../show-dashboard.tsx";

const mia = { id: childId("mia"), name: "Mia", colour: 1, avatar: 0, age: 10, plan: presetPlan(10) };
const usual: KeepingView = { retention: USUAL_RETENTION, isForgetting: false };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function showSettings(answers: Answers = {}) {
  const shown = await showDashboard({
    "record/keeping": () => usual,
    "record/keep": ({ what, keptFor }) => ({ ...usual, retention: { ...USUAL_RETENTION, [what]: keptFor } }),
    "record/forget": () => ({ ...usual, isForgetting: true }),
    ...answers,
  });
  await shown.page.press("Settings");
  return shown;
}

describe("the settings of the record", () => {
  it("are asked for when they are looked at, and not before", async () => {
    const { page, background } = await showDashboard({ "record/keeping": () => usual });
    expect(background.named("record/keeping")).toEqual([]);
    await page.press("Settings");
    expect(background.named("record/keeping")).toEqual([{ token: "t" }]);
    expect(page.text()).toContain("Record kept for");
    await page.gone();
  });

  it("change at once, with a way back until what is older goes", async () => {
    const { page, background } = await showSettings();
    await page.choose("Minutes", "35-days");
    await page.settle();
    expect(background.named("record/keep")).toEqual([{ token: "t", what: "minutes", keptFor: "35-days" }]);
    expect(page.text()).toContain("Changed. What is older goes tomorrow.");
    await page.press("Undo");
    expect(background.named("record/keep").at(-1)).toEqual({ token: "t", what: "minutes", keptFor: "year" });
    await page.gone();
  });

  it("forget nothing before they have asked", async () => {
    const { page, background } = await showSettings();
    await page.press("Forget everything");
    expect(page.text()).toContain("Forget everything?All minutes, and the whole journal.");
    await page.press("Keep it");
    expect(background.named("record/forget")).toEqual([]);
    await page.press("Forget this week");
    expect(page.text()).toContain("Forget this week?The minutes since Monday");
    await page.press("Forget it");
    expect(background.named("record/forget")).toEqual([{ token: "t", what: "week", child: null }]);
    expect(page.text()).toContain("shows nowhere, and goes when it no longer counts.");
    await page.gone();
  });

  it("forget one child's, by its name", async () => {
    const children = [mia, { ...mia, id: childId("leo"), name: "Leo" }];
    const { page, background } = await showSettings({ "family/view": () => ({ ...familyView(), children }) });
    await page.choose("Whose record", "leo");
    await page.press("Forget everything");
    expect(page.text()).toContain("All minutes of Leo, and all that the journal says of Leo.");
    await page.press("Forget it");
    expect(background.named("record/forget")).toEqual([{ token: "t", what: "everything", child: "leo" }]);
    await page.gone();
  });
});
