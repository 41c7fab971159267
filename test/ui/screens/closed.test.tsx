// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AskingView } from "#domain/asking/asking-view";
import type { Surface } from "#domain/catalogue/surface";
import type { ClosedView } from "#domain/report/views";
import { createClient } from "#messages/client";
import { minutesGiven } from "#test/support/domain/minutes-given";
import { ClosedApp } from "#ui/screens/closed/closed-app.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { ASKING, at, childView, closedView, parentView } from "../fixtures.ts";
import { mount } from "../mount.ts";

async function show(answers: Answers = {}) {
  const background = createFakeSend({
    "closed/view": () => closedView(),
    "closed/done": () => ({}),
    "closed/carry-on": () => ({ led: true }),
    "door/wait": () => ({ waitMs: 0 }),
    "door/unlock": () => ({ kind: "open", token: "t", leftMs: 300_000, wrongTries: null }),
    "parent/view": () => parentView(),
    "grant/give": () => ({ view: parentView(), grant: "g1" }),
    "turn/start": () => parentView(),
    ...answers,
  });
  const page = await mount(<ClosedApp call={createClient(background.send)} />);
  return { page, background };
}

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
    const { page } = await show();
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
    const { page, background } = await show();
    await page.press("I'm done");
    expect(background.named("closed/done")).toHaveLength(1);
    await page.gone();
  });

  it("polls nothing, and asks again when its time has passed", async () => {
    const { page, background } = await show({ "closed/view": () => closedView({ nowMs: at("06:50", "2026-11-19") }) });
    await page.pass(9 * 60_000);
    expect(background.named("closed/view")).toHaveLength(1);
    await page.pass(61_000);
    expect(background.named("closed/view")).toHaveLength(2);
    await page.gone();
  });

  it("leads on by itself when the page is open again", async () => {
    const { page, background } = await show({ "closed/view": () => closedView({ openAgain: true }) });
    expect(background.named("closed/carry-on")).toHaveLength(1);
    expect(page.text()).toContain("Open again.");
    expect(page.text()).toContain("Carry on");
    await page.gone();
  });

  it("gives time behind the PIN, and looks again", async () => {
    const { page, background } = await show();
    await unlock(page);
    await page.press("15 min more for Mia");
    expect(background.named("grant/give")).toEqual([{ token: "t", child: "mia", ...minutesGiven(15) }]);
    expect(background.named("closed/view")).toHaveLength(2);
    await page.gone();
  });

  it("hands the page to a grown-up behind the PIN", async () => {
    const { page, background } = await show();
    await unlock(page);
    await page.press("30 min for a grown-up");
    expect(background.named("turn/start")).toEqual([{ token: "t", minutes: 30 }]);
    await page.gone();
  });

  it("offers no minutes where minutes open nothing", async () => {
    const { page } = await show({ "closed/view": () => closedView({ reason: "below-minimum-age" }) });
    await unlock(page);
    expect(page.text()).not.toContain("Give time");
    expect(page.text()).toContain("Use it myself");
    await page.gone();
  });

  it("asks for the PIN again when the session is over", async () => {
    const { page } = await show({ "turn/start": () => ({ refused: "session-over" }) });
    await unlock(page);
    await page.press("30 min for a grown-up");
    expect(page.text()).toContain("It has been locked again. Type the PIN to go on.");
    expect(page.has("input[type=password]")).toBe(true);
    await page.gone();
  });

  it("asks for the PIN although a parent's popup left its session open", async () => {
    const { page, background } = await show();
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
    const { page } = await show({
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
    const { page } = await show({ "closed/view": () => closedView(changes) });
    expect(page.text()).not.toContain("Back to");
    expect(page.root.querySelectorAll(".button-main")).toHaveLength(1);
    await page.gone();
  });

  it("offers to try again when a page didn't settle", async () => {
    const { page, background } = await show({ "closed/view": () => closedView({ reason: "guard-silent" }) });
    await page.press("Try again");
    expect(background.named("closed/carry-on")).toHaveLength(1);
    await page.gone();
  });

  it("says something true when the tab remembers nothing", async () => {
    const { page } = await show({ "closed/view": () => ({ refused: "not-now" }) });
    expect(page.text()).toContain("Nothing is waiting here.");
    expect(page.text()).toContain("I'm done");
    await page.gone();
  });

  it("asks in place, says the truth about it, and takes it back", async () => {
    let waiting: AskingView["waiting"] = null;
    const { page, background } = await show({
      "closed/view": () => closedView({ asking: { ...ASKING, waiting } }),
      "request/make": () => {
        waiting = { id: "r", atMs: at("16:31"), minutes: 30 };
        return childView();
      },
      "request/take-back": () => {
        waiting = null;
        return childView();
      },
    });
    await page.press("Ask for more time");
    await page.tick("30 min");
    await page.tick("School");
    await page.type("Anything to add", "  The volcano ");
    await page.send();
    expect(background.named("request/make")).toEqual([{ minutes: 30, purpose: "school", line: "The volcano" }]);
    expect(page.text()).toContain("Kept here for your parent.");
    await page.press("Take it back");
    expect(background.named("request/take-back")).toEqual([{ request: "r" }]);
    expect(page.text()).not.toContain("Kept here");
    expect(page.text()).toContain("Ask for more time");
    await page.gone();
  });

  it("asks for no minutes where a parent must open the site first", async () => {
    const { page } = await show({ "closed/view": () => closedView({ reason: "waits-for-parent", asking: ASKING }) });
    await page.press("Ask a parent to open it");
    expect(page.text()).toContain("What for");
    expect(page.text()).not.toContain("How long");
    await page.gone();
  });

  it("offers nothing to ask where no minutes would help", async () => {
    const { page } = await show({ "closed/view": () => closedView({ reason: "below-minimum-age", asking: ASKING }) });
    expect(page.text()).not.toContain("Ask for more time");
    await page.gone();
  });

  it("tells what the parent will see before This looks wrong is sent", async () => {
    const { page, background } = await show({
      "closed/view": () => closedView({ asking: ASKING }),
      "request/wrongly-closed": () => childView(),
    });
    await page.press("This looks wrong");
    expect(page.text()).toContain("Your parent will see that this was closed, not which page.");
    expect(background.named("request/wrongly-closed")).toEqual([]);
    await page.press("Send");
    expect(page.text()).toContain("Thanks. Your parent will see it.");
    await page.gone();
  });

  it("takes a spare quarter in place, and looks again", async () => {
    const { page, background } = await show({
      "closed/view": () => closedView({ asking: { ...ASKING, spare: { minutes: 15, times: 1 } } }),
      "grant/spare": () => childView(),
    });
    await page.press("Use my spare 15");
    expect(background.named("grant/spare")).toEqual([{}]);
    expect(background.named("closed/view")).toHaveLength(2);
    await page.gone();
  });

  it.each([
    [{ kind: "given", minutes: 15 }, "15 more minutes, for today."],
    [{ kind: "used" }, "That one has been used. Ask for the next."],
    [{ kind: "enough" }, "Two codes were used today."],
    [{ kind: "unlike" }, "A code has eight letters and figures."],
    [{ kind: "wrong", waitMs: 0 }, "Not that one."],
    [{ kind: "waiting", waitMs: 30_000 }, "The next try is in a while"],
  ] as const)("takes a code by telephone, and says %j", async (reply, words) => {
    const { page, background } = await show({
      "closed/view": () => closedView({ asking: ASKING }),
      "grant/by-code": () => reply,
    });
    await page.press("Ask for more time");
    await page.press("I have a code");
    await page.type("Code", "kx7p 42qm");
    await page.send(2);
    expect(background.named("grant/by-code")).toEqual([{ code: "kx7p 42qm" }]);
    expect(page.text()).toContain(words);
    await page.gone();
  });
});
