// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { presetPlan } from "#domain/plan/preset-plan";
import { savedChild, setupView } from "../fixtures.ts";
import { recordHealth } from "../record-health.ts";
import type { mount } from "../mount.ts";
import { showWelcome } from "./show-welcome.tsx";

const entered = { name: "Mia", birthDate: "2016-05-04", colour: 0, avatar: 0, country: "ES" };

type Page = Awaited<ReturnType<typeof mount>>;

async function unlock(page: Page): Promise<void> {
  await page.type("PIN", "271828");
  await page.send();
}

async function fillChild(page: Page, birth: readonly [string, string, string] = ["4", "5", "2016"]): Promise<void> {
  await page.type("Name", "Mia");
  await page.type("Day", birth[0]);
  await page.type("Month", birth[1]);
  await page.type("Year", birth[2]);
  await page.leave("Year");
}

beforeEach(() => {
  vi.useFakeTimers({ now: Temporal.Instant.from("2026-11-18T12:00:00Z").epochMilliseconds });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the first run", () => {
  it("goes from the door mat to 'It's on', keeping every answer", async () => {
    const { page, background, closeTab } = await showWelcome();
    await page.press("Set it up");
    await page.press("Only the children use it");
    await page.type("PIN", "271828");
    await page.type("Once more", "271828");
    await page.send();
    expect(page.text()).toContain("KX7P-42QM-9FTD-6HRB");
    await page.tick("It's written down");
    await page.press("Next");
    await fillChild(page);
    await page.send();
    expect(page.text()).toContain("On school days Mia has");
    await page.send();
    await page.press("Later");
    expect(page.text()).toContain("Show this to Mia");
    await page.press("Done");
    expect(closeTab).toHaveBeenCalledOnce();
    expect(background.sent.filter(({ name }) => name.startsWith("setup/") && name !== "setup/view")).toEqual([
      { name: "setup/use", request: { use: "children" } },
      { name: "setup/pin", request: { pin: "271828" } },
      { name: "setup/child", request: { token: "t", ...entered, child: null, code: null } },
      { name: "setup/plan", request: { token: "t", child: "mia", plan: presetPlan(10) } },
      { name: "setup/switches", request: { token: "t" } },
      { name: "setup/finish", request: { token: "t" } },
    ]);
    await page.gone();
  });

  it.each([
    ["123456", "123456", "123456 is one of the first anyone tries."],
    ["27182", "27182", "6 digits or more, or a few words."],
    ["271828", "271829", "The two don't match."],
  ])("refuses the PIN %s and %s: %s", async (pin, again, words) => {
    const { page, background } = await showWelcome({ step: "pin" });
    await page.type("PIN", pin);
    await page.type("Once more", again);
    await page.send();
    expect(page.text()).toContain(words);
    expect(background.named("setup/pin")).toEqual([]);
    await page.gone();
  });

  it("says what is wrong with a PIN on leaving the field, not before", async () => {
    const { page } = await showWelcome({ step: "pin" });
    await page.type("PIN", "123456");
    expect(page.text()).not.toContain("one of the first");
    await page.leave("PIN");
    expect(page.text()).toContain("123456 is one of the first anyone tries.");
    await page.gone();
  });

  it("does not go on before the code is written down", async () => {
    const { page } = await showWelcome({ step: "pin" });
    await page.type("PIN", "271828");
    await page.type("Once more", "271828");
    await page.send();
    await page.press("Next");
    expect(page.text()).toContain("KX7P-42QM-9FTD-6HRB");
    await page.gone();
  });

  it.each([
    [["4", "5", "2027"], "That date is in the future."],
    [["31", "2", "2016"], "That date isn't in the calendar."],
    [["4", "5", "1999"], "That is more than 18 years ago."],
  ] as const)("refuses the birth date %o: %s", async (birth, words) => {
    const { page, background } = await showWelcome({ step: "child", pinIsSet: true });
    await unlock(page);
    await fillChild(page, birth);
    expect(page.text()).toContain(words);
    await page.send();
    expect(background.named("setup/child")).toEqual([]);
    await page.gone();
  });

  it("asks for the PIN when the tab was closed on the way, and goes on where it was", async () => {
    const { page } = await showWelcome({ step: "plan", pinIsSet: true, children: [savedChild] });
    expect(page.text()).toContain("Your PIN, to go on");
    await unlock(page);
    expect(page.text()).toContain("A plan to begin with");
    await page.gone();
  });

  it("keeps what was typed when the session ends on the way", async () => {
    let isOver = true;
    const { page, background } = await showWelcome(
      { step: "child", pinIsSet: true },
      {
        "setup/child": () =>
          isOver ? { refused: "session-over" } : setupView({ step: "plan", children: [savedChild] }),
      },
    );
    await unlock(page);
    await fillChild(page);
    await page.send();
    expect(page.text()).toContain("It has been locked again.");
    isOver = false;
    await unlock(page);
    expect(page.field("Name").value).toBe("Mia");
    await page.send();
    expect(background.named("setup/child")).toHaveLength(2);
    await page.gone();
  });

  it("goes back, and has lost nothing", async () => {
    const { page } = await showWelcome({ step: "child", pinIsSet: true });
    await unlock(page);
    await fillChild(page);
    await page.send();
    await page.press("Back");
    expect(page.field("Name").value).toBe("Mia");
    expect(page.field("Year").value).toBe("2016");
    await page.press("Back");
    expect(page.text()).toContain("Your PIN is set.");
    await page.gone();
  });

  it("lets the figures of the plan be changed in their sentence", async () => {
    const { page, background } = await showWelcome({ step: "plan", pinIsSet: true, children: [savedChild] });
    await unlock(page);
    await page.type("Minutes on a school day", "30");
    await page.type("Closes on school nights at", "19:30");
    await page.send();
    expect(background.named("setup/plan")).toMatchObject([
      {
        plan: {
          dailyMinutes: [30, 30, 30, 30, 30, 120, 120],
          bedtime: { 0: { closesAt: "19:30" }, 4: { closesAt: "20:30" } },
        },
      },
    ]);
    await page.gone();
  });

  it.each([
    [
      "2016-05-04",
      "Messages",
      {
        ageExceptions: [
          { site: "facebook", surface: "messages" },
          { site: "instagram", surface: "messages" },
        ],
        opened: [],
      },
    ],
    ["2016-05-04", "YouTube", { ageExceptions: [{ site: "youtube", surface: "all" }], opened: [] }],
    ["2016-05-04", "WhatsApp", { ageExceptions: [{ site: "whatsapp", surface: "all" }], opened: [] }],
    ["2011-05-04", "YouTube for school work alone", { schoolUse: { sites: ["youtube"], counts: false }, opened: [] }],
    ["2011-05-04", "Instagram", { ageExceptions: [], opened: ["instagram"] }],
  ])("keeps open for a child born on %s: %s", async (birthDate, chip, changes) => {
    const { page, background } = await showWelcome({
      step: "plan",
      pinIsSet: true,
      children: [{ ...savedChild, birthDate, plan: presetPlan(14) }],
    });
    await unlock(page);
    await page.press(chip);
    await page.send();
    expect(background.named("setup/plan")).toMatchObject([{ plan: changes }]);
    await page.gone();
  });

  it("says why a form below the age is offered, and nothing of school work to a child", async () => {
    const child = { ...savedChild, birthDate: "2016-05-04", plan: presetPlan(10) };
    const { page } = await showWelcome({ step: "plan", pinIsSet: true, children: [child] });
    await unlock(page);
    expect(page.text()).toContain("YouTube has a supervised form, and WhatsApp one that a parent manages");
    expect(page.text()).not.toContain("for school work");
    await page.gone();
  });

  it("ticks a switch that was turned elsewhere, and says of the others what stays open", async () => {
    const { page, background, keep } = await showWelcome({ step: "switches", pinIsSet: true, children: [savedChild] });
    await unlock(page);
    expect(page.text()).toContain("Until then private windows stay open to every site.");
    await page.press("Open the setting");
    expect(background.named("setup/open-setting")).toEqual([{ which: "private-windows" }]);
    keep({
      health: {
        privateWindows: true,
        hosts: true,
        toolbarIcon: false,
        storageStays: true,
        olderPlanHolds: false,
        record: recordHealth,
        updateTo: null,
        rotted: [],
      },
    });
    await page.pass(2_100);
    await page.settle();
    expect(page.text()).not.toContain("private windows stay open");
    expect(page.root.querySelectorAll(".tick-on")).toHaveLength(1);
    await page.gone();
  });

  it("says which country has no rules in our list", async () => {
    const { page } = await showWelcome({
      step: "child",
      pinIsSet: true,
      guess: { country: "VA", timeZone: "Europe/Rome" },
    });
    await unlock(page);
    expect(page.text()).toContain("isn't in our list of laws; the sites' own ages count.");
    await page.gone();
  });
});
