// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Surface } from "#domain/catalogue/surface";
import type { ClosedView } from "#domain/report/views";
import { minutesGiven } from "#test/support/domain/minutes-given";
import { at, closedView } from "../fixtures.ts";
import type { mount } from "../mount.ts";
import { showClosed } from "../show-closed.tsx";

async function unlock(page: Awaited<ReturnType<typeof mount>>): Promise<void> {
  await page.press("I'm the parent");
  await page.type("PIN", "271828");
  await page.send();
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the closed page", () => {
  it("says what and why, until when, what is open now, and who can help", async () => {
    const { page } = await showClosed();
    for (const words of [
      "That's today's hour.",
      "It starts fresh tomorrow at 07:00.",
      "Messages on Facebook",
      "Helplines are always open.",
    ]) {
      expect(page.text()).toContain(words);
    }
    await page.gone();
  });

  it("closes the tab on I'm done", async () => {
    const { page, background } = await showClosed();
    await page.press("I'm done");
    expect(background.named("closed/done")).toHaveLength(1);
    await page.gone();
  });

  it("polls nothing, and asks again when its time has passed", async () => {
    const { page, background } = await showClosed({
      "closed/view": () => closedView({ nowMs: at("06:50", "2026-11-19") }),
    });
    await page.pass(9 * 60_000);
    expect(background.named("closed/view")).toHaveLength(1);
    await page.pass(61_000);
    expect(background.named("closed/view")).toHaveLength(2);
    await page.gone();
  });

  it("leads on by itself when the page is open again", async () => {
    const { page, background } = await showClosed({ "closed/view": () => closedView({ openAgain: true }) });
    expect(background.named("closed/carry-on")).toHaveLength(1);
    expect(page.text()).toContain("Open again.");
    expect(page.text()).toContain("Carry on");
    await page.gone();
  });

  it("gives time behind the PIN, and looks again", async () => {
    const { page, background } = await showClosed();
    await unlock(page);
    await page.press("15 min more for Mia");
    expect(background.named("grant/give")).toEqual([{ token: "t", child: "mia", ...minutesGiven(15) }]);
    expect(background.named("closed/view")).toHaveLength(2);
    await page.gone();
  });

  it("hands the page to a grown-up behind the PIN", async () => {
    const { page, background } = await showClosed();
    await unlock(page);
    await page.press("30 min for a grown-up");
    expect(background.named("turn/start")).toEqual([{ token: "t", minutes: 30 }]);
    await page.gone();
  });

  it("offers no minutes where minutes open nothing", async () => {
    const { page } = await showClosed({ "closed/view": () => closedView({ reason: "below-minimum-age" }) });
    await unlock(page);
    expect(page.text()).not.toContain("Give time");
    expect(page.text()).toContain("Use it myself");
    await page.gone();
  });

  it("asks for the PIN again when the session is over", async () => {
    const { page } = await showClosed({ "turn/start": () => ({ refused: "session-over" }) });
    await unlock(page);
    await page.press("30 min for a grown-up");
    expect(page.text()).toContain("It has been locked again. Type the PIN to go on.");
    expect(page.has("input[type=password]")).toBe(true);
    await page.gone();
  });

  it("asks for the PIN although a parent's popup left its session open", async () => {
    const { page, background } = await showClosed();
    await page.press("I'm the parent");
    expect(background.named("door/resume")).toHaveLength(0);
    expect(page.has("input[type=password]")).toBe(true);
    await page.gone();
  });

  const youtube = (surface: Surface) => ({
    name: "YouTube",
    surface,
    leftMs: null,
    address: `https://www.youtube.com/?${surface}`,
  });

  it("leads back to the site when a part of it is not in the plan", async () => {
    const openNow = [youtube("feed"), youtube("search")];
    const { page } = await showClosed({
      "closed/view": () => closedView({ reason: "surface-closed", surface: "shorts", openNow }),
    });
    const main = page.root.querySelectorAll(".button-main");
    expect([...main].map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Back to YouTube", "https://www.youtube.com/?feed"],
    ]);
    // The way back is said once.
    expect([...page.root.querySelectorAll(".open-now a")].map(({ textContent }) => textContent)).toEqual([
      "Search on YouTube",
    ]);
    await page.gone();
  });

  it.each<[string, Partial<ClosedView>]>([
    ["nothing of the site is open", { reason: "surface-closed", surface: "shorts", openNow: [] }],
    ["time is spent", { reason: "daily-budget-spent" }],
    ["the page is open again", { reason: "surface-closed", openAgain: true }],
  ])("has no way back to the site when %s", async (_, changes) => {
    const { page } = await showClosed({ "closed/view": () => closedView(changes) });
    expect(page.text()).not.toContain("Back to");
    expect(page.root.querySelectorAll(".button-main")).toHaveLength(1);
    await page.gone();
  });

  it("offers to try again when a page didn't settle", async () => {
    const { page, background } = await showClosed({ "closed/view": () => closedView({ reason: "guard-silent" }) });
    await page.press("Try again");
    expect(background.named("closed/carry-on")).toHaveLength(1);
    await page.gone();
  });

  it("says something true when the tab remembers nothing", async () => {
    const { page } = await showClosed({ "closed/view": () => ({ refused: "not-now" }) });
    expect(page.text()).toContain("Nothing is waiting here.");
    expect(page.text()).toContain("I'm done");
    await page.gone();
  });
});
