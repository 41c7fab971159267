// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answers } from "../fake-send.ts";
import { at, closedView, parentView } from "../fixtures.ts";
import { showClosed } from "../show-closed.tsx";

const SHORTS = { reason: "surface-budget-spent", surface: "shorts" } as const;
const HOLDS = {
  "grant/foresee": () => ({
    hours: { kind: "bedtime" as const, called: null, fromMs: at("20:00"), untilMs: at("07:00", "2026-11-19") },
    still: null,
  }),
};

/** The closed page with the PIN typed at "I'm the parent". */
async function unlocked(answers: Answers = {}) {
  const shown = await showClosed(answers);
  await shown.page.press("I'm the parent");
  await shown.page.type("PIN", "271828");
  await shown.page.send();
  return shown;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a parent at the closed page", () => {
  it("reads what the minutes are for and what still holds before giving them", async () => {
    const { page } = await unlocked(HOLDS);
    expect(page.text()).toContain("For everything, today. Bedtime at 20:00 still holds.");
    await page.gone();
  });

  it("gives as narrowly as what closed the page, and reads so", async () => {
    const page = { ...parentView().page, surface: "shorts" } as const;
    const view = () => closedView({ ...SHORTS, site: parentView().page?.site ?? null, siteName: "YouTube" });
    const shown = await unlocked({
      "closed/view": view,
      "parent/view": () => ({ ...parentView(), page }) as ReturnType<typeof parentView>,
    });
    expect(shown.page.text()).toContain("For short videos on YouTube, today.");
    await shown.page.press("15 min more for Mia");
    expect(shown.background.named("grant/give")).toMatchObject([{ scope: { site: "youtube", surface: "shorts" } }]);
    await shown.page.gone();
  });

  it("reads so too where the page showed to be something else than its address, and where its address is not known", async () => {
    const view = () => closedView({ ...SHORTS, site: parentView().page?.site ?? null, siteName: "YouTube" });
    for (const page of [parentView().page, null]) {
      const shown = await unlocked({ "closed/view": view, "parent/view": () => ({ ...parentView(), page }) });
      expect(shown.page.text()).toContain("For short videos on YouTube, today.");
      await shown.page.press("More…");
      await shown.page.press("Give 15 more minutes of short videos on YouTube today.");
      expect(shown.background.named("grant/give")).toMatchObject([{ scope: { site: "youtube", surface: "shorts" } }]);
      await shown.page.gone();
    }
  });

  it("gives once for two taps", async () => {
    const { page, background } = await unlocked();
    const button = document.querySelector<HTMLElement>("[aria-label='15 min more for Mia']");
    button?.click();
    await page.press("15 min more for Mia");
    expect(background.named("grant/give")).toHaveLength(1);
    await page.gone();
  });

  it("has the popup's whole sheet there: how much, where, and past bedtime", async () => {
    const { page, background } = await unlocked();
    await page.press("More…");
    await page.tick("YouTube");
    await page.tick("5 min");
    await page.press("Give 5 more minutes of YouTube today.");
    expect(background.named("grant/give")).toMatchObject([
      { amount: { kind: "minutes", minutes: 5 }, scope: { site: "youtube", surface: "all" }, pastBedtime: false },
    ]);
    await page.gone();
  });

  it("opens this page alone, by its own tab", async () => {
    const { page, background } = await unlocked({ "grant/page": () => parentView() });
    await page.press("More…");
    await page.tick("Only this page");
    await page.press("Open this page alone");
    expect(background.named("grant/page")).toMatchObject([{ tabId: 7, child: "mia", on: true, request: null }]);
    await page.gone();
  });

  it("leaves a shut door behind when time was given: a child sits there next", async () => {
    const { page, background } = await unlocked();
    await page.press("15 min more for Mia");
    expect(background.named("door/lock")).toHaveLength(1);
    expect(page.text()).toContain("Mia has 15 more minutes.");
    expect(page.has("input[type=password]")).toBe(true);
    await page.gone();
  });

  it("leaves a shut door behind when nothing was given", async () => {
    const { page, background } = await unlocked();
    expect(background.named("door/lock")).toHaveLength(0);
    await page.press("I'm the parent");
    expect(background.named("door/lock")).toHaveLength(1);
    await page.gone();
  });

  it("keeps the door for two minutes where the parent goes on themselves, as the popup does", async () => {
    const { page, background } = await unlocked();
    await page.press("30 min for a grown-up");
    dispatchEvent(new Event("pagehide"));
    await page.settle();
    expect(background.named("door/lock")).toHaveLength(0);
    expect(background.named("door/touch")).toEqual([{ token: "t", leaving: true }]);
    await page.gone();
  });

  it("is told of wrong tries, since an unlock ends their count", async () => {
    const wrongTries = { count: 3, lastAtMs: at("16:05") };
    const { page } = await unlocked({
      "door/unlock": () => ({ kind: "open", token: "t", leftMs: 300_000, wrongTries }),
    });
    expect(page.text()).toContain("The PIN was tried 3 times, last at 16:05.");
    await page.gone();
  });
});
