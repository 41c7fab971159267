// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { at, parentView } from "../fixtures.ts";
import { showDashboard } from "../show-dashboard.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("whoever opens the dashboard is told", () => {
  it("of wrong tries, since an unlock ends their count", async () => {
    const { page } = await showDashboard({
      "door/resume": () => ({ refused: "session-over" }),
      "door/unlock": () => ({
        kind: "open",
        token: "u",
        leftMs: 292_000,
        wrongTries: { count: 4, lastAtMs: at("17:20") },
      }),
    });
    await page.type("PIN", "271828");
    await page.send();
    await page.settle();
    expect(page.text()).toContain("The PIN was tried 4 times, last at 17:20.");
    await page.gone();
  });

  it("and asked, every three months, whether the recovery code is still at hand", async () => {
    let asksForCode = true;
    const { page, background } = await showDashboard({
      "parent/view": () => parentView({ asksForCode }),
      "door/code-at-hand": () => parentView(),
    });
    await page.settle();
    expect(page.text()).toContain("Is your recovery code still at hand?");
    asksForCode = false;
    await page.press("Yes, it is");
    expect(background.named("door/code-at-hand")).toEqual([{ token: "t" }]);
    expect(page.text()).not.toContain("Is your recovery code still at hand?");
    await page.gone();
  });
});
