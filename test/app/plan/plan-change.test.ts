import { describe, expect, it } from "vitest";
import { childId, siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Plan } from "#domain/plan/plan";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";
import { openPlan } from "#test/support/domain/open-plan";

const INSTAGRAM = "https://www.instagram.com/";
const instagram = { site: siteId("instagram"), surface: "all" } as const;

async function change(day: Day, changes: Partial<Plan>) {
  await day.unlock();
  const base = valueOf(await day.world.own("family/view", { token: day.token() })).children[0]?.plan ?? openPlan;
  const plan = { ...openPlan, ...changes };
  return valueOf(await day.world.own("plan/change", { token: day.token(), child: day.child, base, plan }));
}

/** What the popup made of a Monday. */
const LIMITED = { part: "dailyMinutes", value: everyDay(30), lastDate: "2026-11-23" };

describe("a plan that a parent changes", () => {
  it.each<[string, Partial<Plan>, string]>([
    ["a site closed", { closed: [instagram] }, "site-closed"],
    ["no minutes", { dailyMinutes: everyDay(0) }, "daily-budget-spent"],
    ["a bedtime that has begun", { bedtime: everyDay({ closesAt: "15:00", opensAt: "07:00" }) }, "bedtime"],
    [
      "for today alone",
      { overrides: [{ part: "closed", value: [instagram], firstDate: "2026-11-23", lastDate: "2026-11-23" }] },
      "site-closed",
    ],
  ])("closes at once what it closes: %s", async (_says, changes, reason) => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    expect(day.isClosed(1)).toBe(false);
    await change(day, changes);
    await day.browsing.follow();
    expect(await day.closedView(1)).toMatchObject({ reason });
  });

  it("opens again what it closed", async () => {
    const day = await beginDay({ plan: { closed: [instagram] } });
    await day.browsing.open(1, INSTAGRAM);
    expect(day.isClosed(1)).toBe(true);
    await change(day, {});
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(INSTAGRAM);
  });

  it("is answered as it stands, and outlives the worker", async () => {
    const day = await beginDay();
    const { children, today } = await change(day, { weeklyMinutes: 200 });
    expect([today, children[0]?.name, children[0]?.plan.weeklyMinutes]).toEqual(["2026-11-23", "Mia", 200]);
    await day.world.killWorker();
    expect((await day.view()).plan?.weeklyMinutes).toBe(200);
  });

  it("is written down part by part, in figures, with the way it went", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay(60), closed: [instagram] } });
    await change(day, { dailyMinutes: everyDay(45) });
    const written = (await day.journal()).filter(({ kind }) => kind === "plan-changed");
    expect(written).toMatchObject([
      { part: "dailyMinutes", direction: "stricter", from: 60, to: 45, child: day.child },
      { part: "closed", direction: "looser", from: 1, to: 0 },
    ]);
  });

  it("leaves standing what was changed in the popup since it was read", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay(60) } });
    await day.unlock();
    const token = day.token();
    const base = { ...openPlan, dailyMinutes: everyDay(60) };
    valueOf(await day.world.own("plan/limit", { token, child: day.child, minutes: 30 }));
    const plan = { ...base, closed: [instagram] };
    const view = valueOf(await day.world.own("plan/change", { token, child: day.child, base, plan }));
    expect(view.children[0]?.plan).toMatchObject({ closed: [instagram], overrides: [LIMITED] });
  });

  it("is refused where the same part was changed since, and then nothing is", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay(60) } });
    await day.unlock();
    const token = day.token();
    const base = { ...openPlan, dailyMinutes: everyDay(60) };
    valueOf(await day.world.own("plan/limit", { token, child: day.child, minutes: 30 }));
    const plan = { ...base, dailyMinutes: everyDay(90), closed: [instagram] };
    const reply = await day.world.own("plan/change", { token, child: day.child, base, plan });
    expect(reply).toEqual({ ok: false, error: "changed-meanwhile" });
    expect((await day.view()).plan).toMatchObject({
      closed: [],
      dailyMinutes: everyDay(60),
      overrides: [LIMITED],
    });
    expect((await day.journal()).some(({ kind }) => kind === "plan-changed")).toBe(false);
  });

  it("of a child that there is not is refused", async () => {
    const day = await beginDay();
    await day.unlock();
    const { ok } = await day.world.own("plan/change", {
      token: day.token(),
      child: childId("leo"),
      base: openPlan,
      plan: openPlan,
    });
    expect(ok).toBe(false);
    expect((await day.journal()).some(({ kind }) => kind === "plan-changed")).toBe(false);
  });
});

describe("the family's days", () => {
  const holiday = { name: "Village feast", from: "2026-11-23", to: "2026-11-23" };

  it("make today a free day, with a free day's minutes", async () => {
    const day = await beginDay({ plan: { dailyMinutes: [30, 30, 30, 30, 30, 120, 120] } });
    expect(await day.view()).toMatchObject({ ofMinutes: 30 });
    await day.unlock();
    const calendar = { dayStartsAtHour: 4, freeWeekdays: [6, 7], freeDays: [holiday] };
    const view = valueOf(await day.world.own("calendar/change", { token: day.token(), calendar }));
    expect(view.calendar).toEqual({ timeZone: "Europe/Madrid", ...calendar });
    expect(await day.view()).toMatchObject({ ofMinutes: 120 });
    expect(await day.journal()).toContainEqual(expect.objectContaining({ kind: "calendar-changed", looser: true }));
  });
});
