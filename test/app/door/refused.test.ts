import { describe, expect, it } from "vitest";
import { beginDay, type Day } from "#test/support/household/begin-day";

const INSTAGRAM = "https://www.instagram.com/";
const minute = { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };

const refusals = async (day: Day) => (await day.journal()).filter(({ kind }) => kind === "document-refused");
const parentView = async (day: Day) => {
  await day.unlock();
  const reply = await day.world.own("parent/view", { token: day.token(), tabId: null, child: null });
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
};
const closesWith = async (day: Day, tabId: number): Promise<string> => {
  await day.browsing.open(tabId, INSTAGRAM);
  return day.isClosed(tabId) ? (await day.closedView(tabId)).reason : "open";
};

describe("a plan that was put over the true one", () => {
  const tamper = async () => {
    const day = await beginDay({ plan: minute });
    day.world.stores.forgeHouseholds((versions) => [{ text: "{}", signature: "mine" }, ...versions]);
    await day.browsing.restart();
    return day;
  };

  it("is written down once, however often it is read", async () => {
    const day = await tamper();
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 30);
    await day.browsing.restart();
    expect(await refusals(day)).toEqual([expect.objectContaining({ store: "household" })]);
  });

  it("is seen by a parent and by the lamp, until the parent keeps the one that holds", async () => {
    const day = await tamper();
    expect((await parentView(day)).health).toMatchObject({ olderPlanHolds: true });
    expect(day.world.browser.lamp()).toMatchObject({ lamp: "dot" });
    await day.world.own("plan/keep", { token: day.token() });
    expect((await parentView(day)).health).toMatchObject({ olderPlanHolds: false });
    expect(day.world.browser.lamp()?.lamp).not.toBe("dot");
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
  });
});

describe("a pause", () => {
  const press = async (on: boolean) => {
    const day = await beginDay();
    await day.unlock();
    await day.world.own("pause/set", { token: day.token(), on });
    return day;
  };

  it("holds over a restart, and ends when a parent ends it", async () => {
    const day = await press(true);
    await day.browsing.restart();
    expect(await closesWith(day, 1)).toBe("paused-by-parent");
    await day.unlock();
    await day.world.own("pause/set", { token: day.token(), on: false });
    expect(await closesWith(day, 2)).toBe("open");
    expect(await refusals(day)).toEqual([]);
  });

  it.each([
    ["taken away", undefined],
    ["written over by hand", { sinceMs: null, signature: "mine" }],
    ["torn", "{"],
  ])("that was %s still holds, and is written down once", async (_, stored) => {
    const day = await press(true);
    await day.world.stores.documents.put("meta", "pause", stored);
    await day.browsing.restart();
    expect(await closesWith(day, 1)).toBe("paused-by-parent");
    expect(await closesWith(day, 2)).toBe("paused-by-parent");
    expect(await refusals(day)).toEqual([expect.objectContaining({ store: "pause" })]);
  });

  it("that cannot be trusted is ended by a parent, and written down anew when it comes again", async () => {
    const day = await beginDay();
    for (let times = 1; times <= 2; times += 1) {
      await day.world.stores.documents.put("meta", "pause", undefined);
      expect(await closesWith(day, 2 * times)).toBe("paused-by-parent");
      await day.unlock();
      await day.world.own("pause/set", { token: day.token(), on: false });
      expect(await closesWith(day, 2 * times + 1)).toBe("open");
      expect(await refusals(day)).toHaveLength(times);
    }
  });
});

describe("a household clock that cannot be read", () => {
  const breakClock = async (stored: unknown) => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    day.world.stores.endBrowser();
    await day.world.stores.documents.put("meta", "clock", stored);
    await day.browsing.restart();
    return day;
  };
  const broken: readonly (readonly [string, unknown])[] = [
    ["torn", "{"],
    ["taken away", undefined],
  ];

  it.each(broken)("since it is %s opens nothing, and keeps the plan", async (_, stored) => {
    const day = await breakClock(stored);
    day.world.time.moveWall(24 * 3_600_000);
    expect(await closesWith(day, 2)).toBe("needs-parent");
    expect(await day.view()).toMatchObject({ state: "needs-parent", plan: { dailyMinutes: minute.dailyMinutes } });
    expect(await refusals(day)).toEqual([expect.objectContaining({ store: "clock" })]);
  });

  it.each(broken)("since it is %s is set right by a parent, and frees no second", async (_, stored) => {
    const day = await breakClock(stored);
    const { clock } = await parentView(day);
    expect(clock).toEqual({ kind: "lost", claimsMs: day.world.time.clock.wallMs() });
    await day.world.own("clock/confirm", { token: day.token() });
    expect(await closesWith(day, 2)).toBe("daily-budget-spent");
    expect(await day.usedSeconds()).toBe(60);
    await day.browsing.restart();
    expect(await closesWith(day, 3)).toBe("daily-budget-spent");
  });

  it("on the disk alone goes on from memory", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    await day.world.stores.documents.put("meta", "clock", "{");
    await day.watch(1, 60);
    expect(await closesWith(day, 2)).toBe("daily-budget-spent");
    expect(await refusals(day)).toEqual([]);
  });

  it("in memory alone goes on from the disk", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    await day.world.stores.session.put("clock", "{");
    expect(await closesWith(day, 2)).toBe("daily-budget-spent");
  });
});
