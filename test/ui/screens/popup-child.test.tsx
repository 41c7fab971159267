// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { childId } from "#domain/ids";
import type { ChildView, SiteLine } from "#domain/report/views";
import { createClient } from "#messages/client";
import { PopupApp } from "#ui/screens/popup/popup-app.tsx";
import { createFakeSend } from "../fake-send.ts";
import { at, childView, parentView, siteLine } from "../fixtures.ts";
import { mount } from "../mount.ts";
import { showChild } from "../show-child.tsx";
import { openPermission } from "../open-permission.ts";

const MINUTE_MS = 60_000;

describe("the child's popup", () => {
  it.each([
    [{}, ["32", "min left", "of 60 today, until 20:00"]],
    [
      { state: "nearly-over", wall: { kind: "day", leftMs: 8 * MINUTE_MS } },
      ["8", "min left", "A good moment to finish up."],
    ],
    [{ state: "nearly-over", wall: { kind: "day", leftMs: 59_000 } }, ["Less than a minute"]],
    [
      { wall: { kind: "bedtime", leftMs: 12 * MINUTE_MS }, nowMs: at("19:48") },
      ["12", "until your sites close at 20:00"],
    ],
    [
      {
        state: "spent",
        wall: { kind: "day", leftMs: 0 },
        fresh: { minutes: 60, atMs: at("07:00", "2026-11-19") },
      },
      ["Done for today", "Fresh 60 minutes tomorrow at 07:00. Messages stay open."],
    ],
    [
      { state: "spent", wall: { kind: "day", leftMs: 0 }, fresh: { minutes: null, atMs: null } },
      ["Done for today", "No limit tomorrow."],
    ],
    [
      {
        state: "spent",
        wall: { kind: "week", leftMs: 0 },
        fresh: { minutes: 300, atMs: at("07:00", "2026-11-23") },
      },
      ["Done for this week", "Fresh 300 minutes on Monday at 07:00."],
    ],
    [{ wall: { kind: "week", leftMs: 32 * MINUTE_MS } }, ["32", "of this week's time, until 20:00"]],
    [{ wall: { kind: "break", leftMs: 12 * MINUTE_MS } }, ["12", "until it is time to stretch"]],
    [
      { state: "device-free", opensMs: at("19:00"), closedFor: { kind: "dinner", name: null } },
      ["Dinner time for everyone", "Back at 19:00."],
    ],
    [
      { state: "device-free", opensMs: at("17:30"), closedFor: { kind: "device-free", name: "Piano" } },
      ["Piano", "Back at 17:30."],
    ],
    [
      { state: "school", opensMs: at("15:00", "2026-11-19"), closedFor: { kind: "school", name: null } },
      ["School time", "Back tomorrow at 15:00."],
    ],
    [
      { state: "break", opensMs: at("16:35"), wall: { kind: "day", leftMs: 24 * MINUTE_MS }, nowMs: at("16:29") + 1 },
      ["Stretch your legs", "Back in 6 minutes, with 24 min left."],
    ],
    [{ state: "bedtime", opensMs: at("07:00", "2026-11-19") }, ["Sleep well", "Your sites open at 07:00."]],
    [
      { state: "paused", pausedAtMs: at("16:10") },
      ["Paused for now", "By your parent at 16:10. Nothing is lost: 32 min wait for you."],
    ],
    [{ state: "no-limit", wall: null, ofMinutes: null }, ["Open", "No limit until 20:00."]],
    [{ state: "nobody-chosen", child: null }, ["Who's here?"]],
    [{ state: "guest", child: null, sites: [] }, ["Guest", "A parent can open some for today."]],
    [
      { state: "guest", child: null, sites: [], guest: { siteNames: ["Instagram", "X"], untilMs: at("17:30") } },
      ["Open until 17:30: Instagram, X. Nothing is counted."],
    ],
    [{ state: "grown-up", turnEndsMs: at("17:13") }, ["Grown-up, 43 min", "Nothing is counted.", "I'm done"]],
    [{ state: "set-up-unfinished", child: null }, ["Not on yet", "Nothing is held.", "Continue set-up"]],
    [
      { state: "needs-parent" },
      ["The lamp needs a parent", "The last plan still holds. It's nothing you did.", "Show a parent"],
    ],
    [
      { state: "needs-parent", child: null, plan: null, sites: [] },
      ["The lamp needs a parent", "Social sites stay closed until then. It's nothing you did.", "Show a parent"],
    ],
    [{ state: "clock-unconfirmed" }, ["Today isn't over yet"]],
    [{ sites: [siteLine("Instagram")] }, ["Each site has its day", "can open 4 May 2029"]],
  ] as [Partial<ChildView>, string[]][])("%o says %o", async (changes, words) => {
    const { page } = await showChild(changes);
    for (const word of words) expect(page.text()).toContain(word);
  });

  it("says of each site how it stands, and folds what is not used", async () => {
    const { page } = await showChild({});
    expect(page.text()).toContain("YouTube12 left of 30");
    expect(page.text()).toContain("Facebookmessages open");
    expect(page.text()).toContain("5 more");
  });

  it("opens the reason of a closed site", async () => {
    const { page } = await showChild({});
    await page.press("Instagram");
    expect(page.text()).toContain("Instagram can open for you later.");
    expect(page.text()).toContain("From 4 May 2029 you and your parent can decide together.");
    await page.press("Back");
    expect(page.text()).toContain("min left");
  });

  it.each<[Partial<SiteLine>, string]>([
    [{}, "Its own rules say 13."],
    [{ ageBecause: "regional", minimumAge: 14 }, "Its rules for this country say 14."],
    [{ ageBecause: "law", minimumAge: 15 }, "The law here says 15."],
    [{ ageBecause: "floor", minimumAge: 16 }, "Your family's plan says 16."],
    [{ reason: "surface-closed", canOpenOn: null }, "The feed isn't in the plan."],
    [{ reason: "surface-closed", canOpenOn: null, openSurfaces: ["search"] }, "Search on Instagram stays open."],
  ])("gives the reason of %o as the closed page does: %s", async (changes, words) => {
    const line = siteLine("Instagram", changes);
    const { page } = await showChild({ sites: [line] });
    await page.press("Instagram");
    expect(page.text()).toContain(words);
  });

  it("gives a child under 8 lamps instead of figures, and eight words at most", async () => {
    const { page } = await showChild({ child: { id: childId("ben"), name: "Ben", colour: 0, avatar: 0, age: 6 } });
    expect(page.root.querySelectorAll(".segments .lamp-rays[opacity='1']")).toHaveLength(4);
    expect(page.root.querySelector("main")?.textContent).toBe("Open");
  });

  it.each([
    ["My plan", "You have 60 minutes on school days and 120 minutes on free days."],
    ["My plan", "Pages, messages, searches, words, pictures."],
    ["My record", "28 minutes today."],
    ["Someone to talk to", "Always open. Never counted, never written down."],
  ])("has under %s: %s", async (link, words) => {
    const { page } = await showChild({});
    await page.press(link);
    await vi.waitFor(async () => {
      await page.settle();
      expect(page.text()).toContain(words);
    });
  });

  it("has the week as a table too, with the days to come unwritten", async () => {
    const { page } = await showChild({});
    await page.press("My record");
    await vi.waitFor(async () => {
      await page.settle();
      expect(page.has("tbody")).toBe(true);
    });
    const cells = [...page.root.querySelectorAll("tbody td")].map((cell) => cell.textContent);
    expect(cells).toEqual(["41", "55", "28", "not yet", "not yet", "not yet", "not yet"]);
  });

  it("ends a grown-up's turn", async () => {
    const { page, background } = await showChild(
      { state: "grown-up", turnEndsMs: null },
      { "turn/end": () => ({}), "door/lock": () => ({}) },
    );
    await page.press("I'm done");
    expect(background.named("turn/end")).toHaveLength(1);
    expect(background.named("door/lock")).toHaveLength(1);
  });

  it("leads on to the set-up, and to no plan before there is one", async () => {
    const { page, openWelcome } = await showChild({ state: "set-up-unfinished", child: null });
    await page.press("Continue set-up");
    expect(openWelcome).toHaveBeenCalledOnce();
    expect(page.text()).not.toContain("My plan");
  });

  it("has another door for a parent, and the parent's side behind the PIN", async () => {
    const { page } = await showChild(
      {},
      {
        "door/wait": () => ({ waitMs: 0 }),
        "door/unlock": () => ({ kind: "open", token: "t", leftMs: 300_000, wrongTries: null }),
        "parent/view": () => parentView(),
        "door/lock": () => ({}),
      },
    );
    await page.press("Parent");
    await page.type("PIN", "271828");
    await page.send();
    expect(page.text()).toContain("28 of 60 min today");
    await page.press("Lock");
    expect(page.text()).toContain("min left");
    await page.gone();
  });

  it("is drawn from what was asked before its screens were there, and asks again from then on", async () => {
    const background = createFakeSend({ "child/view": () => childView({ ofMinutes: 45 }) });
    const call = createClient(background.send);
    const asked = call("child/view", {});
    const page = await mount(
      <PopupApp
        call={call}
        asked={asked}
        tabId={7}
        loadPermission={async () => openPermission}
        openWelcome={vi.fn()}
        openDashboard={vi.fn()}
      />,
    );
    expect(page.text()).toContain("of 45 today");
    expect(background.named("child/view")).toHaveLength(1);
    await page.press("My plan");
    await page.press("Back");
    expect(background.named("child/view")).toHaveLength(2);
  });

  it("says so when the background doesn't answer", async () => {
    const page = await mount(
      <PopupApp
        call={createClient(() => Promise.reject(new Error("gone")))}
        tabId={null}
        loadPermission={async () => openPermission}
        openWelcome={vi.fn()}
        openDashboard={vi.fn()}
      />,
    );
    expect(page.text()).toContain("The lamp doesn't answer.");
  });
});
