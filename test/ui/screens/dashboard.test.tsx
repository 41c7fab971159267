// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { presetPlan } from "#domain/plan/preset-plan";
import { createClient } from "#messages/client";
import { DashboardApp } from "#ui/screens/dashboard/dashboard-app.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { openPermission } from "../open-permission.ts";
import { familyView, parentView } from "../fixtures.ts";
import { mount } from "../mount.ts";

const plan = presetPlan(10);

async function show(answers: Answers = {}) {
  const background = createFakeSend({
    "door/resume": () => ({ token: "t", leftMs: 292_000 }),
    "door/wait": () => ({ waitMs: 0 }),
    "door/unlock": () => ({ kind: "open", token: "u", leftMs: 292_000, wrongTries: null }),
    "door/lock": () => ({}),
    "family/view": () => familyView(),
    "parent/view": () => parentView(),
    "plan/change": () => familyView(),
    "calendar/change": () => familyView(),
    ...answers,
  });
  const page = await mount(
    <DashboardApp call={createClient(background.send)} permission={openPermission} print={vi.fn()} />,
  );
  // First the session is handed over, then the family is asked for.
  await page.settle();
  return { page, background };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the dashboard", () => {
  it("takes over the session that the popup left open", async () => {
    const { page } = await show();
    expect(page.text()).toContain("28 of 60 min today, until 20:00.");
    await page.gone();
  });

  it("without a session shows the PIN and nothing else", async () => {
    const { page } = await show({ "door/resume": () => ({ refused: "session-over" }) });
    expect([page.has("input[type=password]"), page.has("nav")]).toEqual([true, false]);
    await page.gone();
  });

  it("changes nothing before old and new were shown", async () => {
    const { page, background } = await show();
    await page.type("Minutes a day: on school days", "45");
    expect(page.text()).toContain("Was You have 60 minutes on school days");
    expect(page.text()).toContain("Is You have 45 minutes on school days");
    expect(page.text()).toContain("Stricter than now.");
    expect(background.named("plan/change")).toEqual([]);
    await page.press("Change the plan");
    const dailyMinutes = [45, 45, 45, 45, 45, 120, 120];
    expect(background.named("plan/change")).toEqual([{ token: "t", child: "mia", plan: { ...plan, dailyMinutes } }]);
    await page.press("Undo");
    expect(background.named("plan/change").at(-1)).toEqual({ token: "t", child: "mia", plan });
    await page.gone();
  });

  it("keeps what was typed while it is locked, and is there again after the PIN", async () => {
    const { page } = await show();
    await page.type("Minutes a day: on school days", "45");
    await page.press("Lock");
    expect(page.has(".dashboard-open[hidden]")).toBe(true);
    await page.type("PIN", "271828");
    await page.send();
    await page.settle();
    expect(page.has(".dashboard-open[hidden]")).toBe(false);
    expect(page.text()).toContain("Is You have 45 minutes on school days");
    await page.gone();
  });

  it("changes the family's days at once, with a way back", async () => {
    const { page, background } = await show();
    const { timeZone: _zone, ...calendar } = familyView().calendar;
    await page.press("Settings");
    await page.press("Remove: Christmas");
    expect(background.named("calendar/change")).toEqual([{ token: "t", calendar: { ...calendar, freeDays: [] } }]);
    await page.press("Undo");
    expect(background.named("calendar/change").at(-1)).toEqual({ token: "t", calendar });
    await page.gone();
  });
});
