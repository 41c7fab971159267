// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { showWelcome } from "./show-welcome.tsx";
import { savedChild } from "../fixtures.ts";
import { SeeItWork } from "#ui/screens/welcome/see-it-work.tsx";
import { mount } from "../mount.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the practice page of the first run", () => {
  it("plays an hour in twenty seconds: minutes, a notice ten before the end, then it is closed", async () => {
    const page = await mount(<SeeItWork />);
    expect(page.text()).not.toContain("min left");
    await page.press("See it work");
    expect(page.text()).toContain("60 of 60 min left");
    await page.pass(10_000);
    expect(page.text()).toContain("30 of 60 min left");
    expect(page.text()).not.toContain("A good moment");
    await page.pass(7_000);
    expect(page.text()).toContain("10 minutes left. A good moment to finish up.");
    expect(page.has(".practice-post")).toBe(true);
    await page.pass(3_250);
    expect(page.text()).toContain("0 of 60 min left");
    expect(page.text()).toContain("That's today's hour.");
    expect(page.has(".practice-post")).toBe(false);
    await page.press("Once more");
    expect(page.text()).toContain("60 of 60 min left");
    await page.gone();
  });
});

describe("a real site in the last screen of the first run", () => {
  const begin = { step: "done", pinIsSet: true, children: [savedChild] } as const;

  it("is chosen among the best known and what the plan opens, and opened by the background", async () => {
    const { page, background } = await showWelcome(begin, { "setup/show-site": () => ({}) });
    await page.choose("Or see it at a real site", "tiktok");
    await page.press("Open it");
    expect(background.named("setup/show-site")).toEqual([{ site: "tiktok" }]);
    await page.gone();
  });

  it("leaves the tab as it was where it could not be opened", async () => {
    const { page, background, closeTab } = await showWelcome(begin, {
      "setup/show-site": () => ({ refused: "not-now" }),
    });
    await page.press("Open it");
    expect(closeTab).not.toHaveBeenCalled();
    await page.press("Done");
    expect(background.named("setup/finish")).toEqual([]);
    expect(closeTab).toHaveBeenCalled();
    await page.gone();
  });
});
