// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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
