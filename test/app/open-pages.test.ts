import { describe, expect, it } from "vitest";
import { everyDay } from "#domain/plan/every-day";
import { openPlan } from "#test/support/domain/open-plan";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";
import { choose } from "#test/support/household/siblings";

const FEED = "https://www.instagram.com/";
const LEO = { name: "Leo", plan: {} };

async function toldBy(day: Day, act: () => Promise<unknown>): Promise<boolean> {
  const before = day.world.browser.changesTold();
  await act();
  return day.world.browser.changesTold() > before;
}

describe("open pages of ours", () => {
  it.each<[string, (day: Day) => Promise<unknown>]>([
    [
      "a plan that was changed",
      async (day) => {
        const token = day.token();
        const [child] = valueOf(await day.world.own("family/view", { token })).children;
        const plan = { ...openPlan, dailyMinutes: everyDay(5) };
        return day.world.own("plan/change", { token, child: day.child, base: child?.plan ?? plan, plan });
      },
    ],
    ["a pause", (day) => day.world.own("pause/set", { token: day.token(), on: true })],
    ["a grown-up's turn", (day) => day.world.own("turn/start", { token: day.token(), minutes: 15 })],
    ["another child who is here", (day) => choose(day, 1)],
    ["a question", (day) => day.world.own("request/make", { minutes: 15, purpose: "because", line: null })],
    ["a door that was shut", (day) => day.world.own("door/lock", {})],
    [
      "what is to be forgotten",
      (day) => day.world.own("record/forget", { token: day.token(), what: "week", child: null }),
    ],
    ["what a child keeps itself to", (day) => day.world.own("plan/tighten", { minutes: 5, closed: [] })],
  ])("are told of %s", async (_says, act) => {
    const day = await beginDay({ use: "shared", others: [LEO] });
    await choose(day, 0);
    await day.unlock();
    expect(await toldBy(day, () => act(day))).toBe(true);
  });

  it("are told nothing by being read, nor by what is watched: a page that asks would be told to ask again", async () => {
    const day = await beginDay();
    await day.unlock();
    const token = day.token();
    await day.browsing.open(1, FEED);
    const read = async () => {
      await day.world.own("child/view", {});
      await day.world.own("parent/view", { token, tabId: 1, child: day.child });
      await day.world.own("family/view", { token });
      await day.world.own("people/view", { token });
      await day.world.own("birthday/view", { token });
      await day.world.own("seen/view", { token });
      await day.world.own("backup/view", { token });
      await day.world.own("record/keeping", { token });
      await day.world.own("door/touch", { token, leaving: false });
    };
    await read();
    expect(await toldBy(day, read)).toBe(false);
    expect(await toldBy(day, () => day.watch(1, 30))).toBe(false);
  });
});
