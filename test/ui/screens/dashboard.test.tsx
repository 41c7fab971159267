// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { childId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import { presetPlan } from "#domain/plan/preset-plan";
import { childView, familyView, parentView, peopleView } from "../fixtures.ts";
import { showDashboard } from "../show-dashboard.tsx";

const plan = presetPlan(10);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the dashboard", () => {
  it("takes over the session that the popup left open", async () => {
    const { page } = await showDashboard();
    expect(page.text()).toContain("28 of 60 min today, until 20:00.");
    await page.gone();
  });

  it("without a session shows the PIN and nothing else", async () => {
    const { page } = await showDashboard({ "door/resume": () => ({ refused: "session-over" }) });
    expect([page.has("input[type=password]"), page.has("nav")]).toEqual([true, false]);
    await page.gone();
  });

  it("changes nothing before old and new were shown", async () => {
    const { page, background } = await showDashboard();
    await page.type("Minutes a day: on school days", "45");
    expect(page.text()).toContain("Was You have 60 minutes on school days");
    expect(page.text()).toContain("Is You have 45 minutes on school days");
    expect(page.text()).toContain("Stricter than now.");
    expect(background.named("plan/change")).toEqual([]);
    await page.press("Change the plan");
    const dailyMinutes = [45, 45, 45, 45, 45, 120, 120];
    const wanted = { ...plan, dailyMinutes };
    expect(background.named("plan/change")).toEqual([{ token: "t", child: "mia", base: plan, plan: wanted }]);
    await page.press("Undo");
    expect(background.named("plan/change").at(-1)).toEqual({ token: "t", child: "mia", base: wanted, plan });
    await page.gone();
  });

  it("keeps what was typed while it is locked, and is there again after the PIN", async () => {
    const { page } = await showDashboard();
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

  it("has a row for each child, and gives time to the one whose button was pressed", async () => {
    const [mia] = familyView().children;
    const leo = { ...(mia ?? expect.fail()), id: childId("leo"), name: "Leo" };
    const child = { id: leo.id, name: "Leo", colour: 4, avatar: 2, age: 13 };
    const ofLeo = parentView({ view: childView({ child, usedMs: 0, closesMs: null }) });
    const { page, background } = await showDashboard({
      "family/view": () => ({ ...familyView(), children: [...familyView().children, leo] }),
      "parent/view": ({ child: id }) => (id === leo.id ? ofLeo : parentView()),
      "grant/give": () => ({ view: ofLeo, grant: "g" }),
    });
    expect(page.text()).toContain("Mia28 of 60 min today, until 20:00.");
    expect(page.text()).toContain("Leo0 of 60 min today.");
    await page.press("+15: give Leo");
    expect(background.named("grant/give")).toMatchObject([{ child: "leo", amount: { minutes: 15 } }]);
    expect(page.text()).toContain("Leo has 15 more minutes.");
    await page.gone();
  });

  it("keeps what was written and says so when the same part was changed meanwhile", async () => {
    const elsewhere = { ...plan, dailyMinutes: everyDay(30) };
    let stands = plan;
    const { page, background } = await showDashboard({
      "plan/change": ({ base }) => {
        if (base === elsewhere) return familyView();
        stands = elsewhere;
        return { refused: "changed-meanwhile" };
      },
      "family/view": () => familyView({ plan: stands }),
    });
    await page.type("Minutes a day: on school days", "45");
    await page.press("Change the plan");
    await page.settle();
    expect(page.text()).toContain("Someone changed the same part meanwhile, so nothing was taken yet.");
    expect(page.text()).toContain("Was You have 30 minutes every day.");
    expect(page.text()).toContain("Is You have 45 minutes on school days");
    await page.press("Change the plan");
    expect(background.named("plan/change").at(-1)).toMatchObject({ base: { dailyMinutes: everyDay(30) } });
    expect(page.text()).not.toContain("meanwhile");
    await page.gone();
  });

  it("shows what holds for today beside what is changed for always", async () => {
    const breaks = { afterMinutes: 30, forMinutes: 10 };
    const today = { part: "breaks", value: null, firstDate: "2026-11-18", lastDate: "2026-11-18" } as const;
    const { page } = await showDashboard({
      "family/view": () => familyView({ plan: { ...plan, breaks, overrides: [today] } }),
    });
    expect(page.text()).toContain(
      "On 18 November 2026: There are no breaks. Holds now.Otherwise: After 30 minutes in a row there is a break of 10 minutes.",
    );
    await page.type("Minutes of a break", "15");
    expect(page.text()).toContain("Until 18 November 2026 something else holds: There are no breaks.");
    await page.gone();
  });

  it("lets a parent change whose rules count, in Family", async () => {
    const { page, background } = await showDashboard({
      "people/view": () => peopleView(),
      "people/child": () => peopleView(),
    });
    await page.press("Family");
    await page.press("Mia");
    expect(page.text()).toContain("Rules for Spain.");
    await page.press("Change");
    await page.choose("Country", "FR");
    await page.send();
    expect(background.named("people/child")).toMatchObject([{ child: "mia", name: "Mia", country: "FR" }]);
    await page.gone();
  });

  it("changes the family's days at once, with a way back", async () => {
    const { page, background } = await showDashboard();
    const { timeZone: _zone, ...calendar } = familyView().calendar;
    await page.press("Settings");
    await page.press("Remove: Christmas");
    expect(background.named("calendar/change")).toEqual([{ token: "t", calendar: { ...calendar, freeDays: [] } }]);
    await page.press("Undo");
    expect(background.named("calendar/change").at(-1)).toEqual({ token: "t", calendar });
    await page.gone();
  });
});
