// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { minutesGiven } from "#test/support/domain/minutes-given";
import { at, parentView } from "../fixtures.ts";
import { health, recordHealth } from "../record-health.ts";
import { showParent } from "../show-parent.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the parent's popup", () => {
  it.each([
    "28 of 60 min today, until 20:00",
    "This page: YouTube, a video. Counts.",
    "This week: 4 h 10, 50 min less than last",
    "All well",
    "Lock 4:52",
  ])("says: %s", async (words) => {
    const { page } = await showParent();
    expect(page.text()).toContain(words);
    await page.gone();
  });

  it("gives minutes at once, and takes them back by Undo within 8 s", async () => {
    const { page, background } = await showParent();
    await page.press("+15: give Mia 15 more minutes today");
    expect(background.named("grant/give")).toEqual([{ token: "t", child: "mia", ...minutesGiven(15) }]);
    expect(page.text()).toContain("28 of 75 min today");
    expect(page.text()).toContain("Mia has 15 more minutes.");
    await page.press("Undo");
    expect(background.named("grant/undo")).toEqual([{ token: "t", grant: "g1" }]);
    expect(page.text()).toContain("28 of 60 min today");
    expect(page.has(".toast")).toBe(false);
    await page.gone();
  });

  it("offers Undo for 8 s and no longer", async () => {
    const { page } = await showParent();
    await page.press("+15: give Mia 15 more minutes today");
    await page.pass(7_900);
    expect(page.has(".toast")).toBe(true);
    await page.pass(200);
    expect(page.has(".toast")).toBe(false);
    await page.gone();
  });

  it("changes today's limit by step and by figure, and Undo restores it", async () => {
    const { page, background } = await showParent();
    await page.press("5 minutes more");
    await page.press("Undo");
    await page.type("Today's limit", "90");
    expect(background.named("plan/limit")).toEqual(
      [65, 60, 90].map((minutes) => ({ token: "t", child: "mia", minutes })),
    );
    await page.gone();
  });

  it("has nothing to step from on a day without a limit, and one can be typed", async () => {
    const { page, background } = await showParent({ "parent/view": () => parentView({ limitMinutes: null }) });
    await page.press("5 minutes less");
    await page.press("5 minutes more");
    expect(background.named("plan/limit")).toEqual([]);
    await page.type("Today's limit", "45");
    expect(background.named("plan/limit")).toEqual([{ token: "t", child: "mia", minutes: 45 }]);
    await page.gone();
  });

  it("keeps the limit when what was typed is no number", async () => {
    const { page, background } = await showParent();
    await page.type("Today's limit", "");
    expect(page.field("Today's limit").value).toBe("60");
    expect(background.named("plan/limit")).toEqual([]);
    await page.gone();
  });

  it("pauses everything", async () => {
    const { page, background } = await showParent();
    await page.tick("Pause everything");
    expect(background.named("pause/set")).toEqual([{ token: "t", on: true }]);
    await page.gone();
  });

  it("hands the browser to a grown-up until it closes", async () => {
    const { page, background, onLocked } = await showParent();
    await page.press("Use it myself");
    await page.press("Until the browser closes");
    expect(background.named("turn/start")).toEqual([{ token: "t", minutes: null }]);
    expect(onLocked).toHaveBeenCalledOnce();
    await page.gone();
  });

  it("says what needs a person, with the way there", async () => {
    const { page, background } = await showParent({
      "parent/view": () =>
        parentView({
          health: {
            privateWindows: false,
            hosts: true,
            toolbarIcon: true,
            storageStays: true,
            olderPlanHolds: false,
            record: recordHealth,
            updateTo: null,
            rotted: [],
          },
        }),
      "setup/open-setting": () => ({}),
    });
    expect(page.text()).toContain("Private windows are open.");
    await page.press("Fix");
    expect(background.named("setup/open-setting")).toEqual([{ which: "private-windows" }]);
    await page.gone();
  });

  it("says where the browser did not promise to keep the record, with nothing to press", async () => {
    const { page } = await showParent({
      "parent/view": () => parentView({ health: { ...health, storageStays: false } }),
    });
    expect(page.text()).toContain("The browser may throw the record away when the disk gets full.");
    expect(page.root.querySelector(".health button")).toBeNull();
    await page.gone();
  });

  it("tells of wrong tries since it was last open", async () => {
    const { page } = await showParent({}, { count: 4, lastAtMs: at("17:20") });
    expect(page.text()).toContain("The PIN was tried 4 times, last at 17:20.");
    await page.gone();
  });

  it("counts the session down and goes back to the PIN at its end", async () => {
    const { page, onSessionOver } = await showParent();
    await page.pass(12_000);
    expect(page.text()).toContain("Lock 4:40");
    await page.pass(281_000);
    expect(onSessionOver).toHaveBeenCalledOnce();
    await page.gone();
  });

  it("tells the background of input, once in 15 s, and when the popup goes", async () => {
    const { page, background } = await showParent();
    dispatchEvent(new Event("keydown"));
    expect(background.named("door/touch")).toEqual([]);
    await page.pass(16_000);
    dispatchEvent(new Event("keydown"));
    dispatchEvent(new Event("keydown"));
    dispatchEvent(new Event("pagehide"));
    expect(background.named("door/touch")).toEqual([
      { token: "t", leaving: false },
      { token: "t", leaving: true },
    ]);
    await page.gone();
  });

  it("asks whether a clock that moved is right", async () => {
    const { page, background } = await showParent({
      "parent/view": () => parentView({ clock: { kind: "moved", claimsMs: at("16:30", "2026-11-19") } }),
      "clock/confirm": () => parentView(),
    });
    expect(page.text()).toContain("This computer says it is Thursday 19 November, 16:30.");
    await page.press("That's right");
    expect(background.named("clock/confirm")).toEqual([{ token: "t" }]);
    expect(page.text()).not.toContain("That's right");
    await page.gone();
  });

  it("asks for the time when it was lost, and says that the sites are closed until then", async () => {
    const { page } = await showParent({
      "parent/view": () => parentView({ clock: { kind: "lost", claimsMs: at("16:30", "2026-11-19") } }),
    });
    expect(page.text()).toContain("Porchlight lost the time, so the sites are closed.");
    expect(page.text()).toContain("Thursday 19 November, 16:30.");
    await page.gone();
  });

  it("keeps the plan that holds, where a newer one is not believed", async () => {
    const health = {
      privateWindows: false,
      hosts: true,
      toolbarIcon: true,
      storageStays: true,
      olderPlanHolds: true,
      record: recordHealth,
      updateTo: null,
      rotted: [],
    };
    const { page, background } = await showParent({
      "parent/view": () => parentView({ health }),
      "plan/keep": () => parentView(),
    });
    expect(page.text()).toContain("The newest plan was changed from outside. The one before it holds.");
    await page.press("Keep it");
    expect(background.named("plan/keep")).toEqual([{ token: "t" }]);
    expect(page.text()).toContain("All well");
    await page.gone();
  });

  it("locks", async () => {
    const { page, background, onLocked } = await showParent();
    await page.press("Lock");
    expect(background.named("door/lock")).toHaveLength(1);
    expect(onLocked).toHaveBeenCalledOnce();
    await page.gone();
  });

  it("goes to the PIN when a change comes too late", async () => {
    const { page, onSessionOver } = await showParent({ "pause/set": () => ({ refused: "session-over" }) });
    await page.tick("Pause everything");
    expect(onSessionOver).toHaveBeenCalledOnce();
    await page.gone();
  });
});
