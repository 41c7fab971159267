import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { WitnessCount } from "#domain/witness/witness-count";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";

type Sitting = NonNullable<Parameters<Day["browsing"]["sit"]>[1]>;

const FEED = "https://bsky.app/";
const SITE = siteId("bluesky");
const DAY_MS = 86_400_000;

const counts = async (day: Day): Promise<readonly WitnessCount[]> =>
  ((await day.world.ports.documents.get("meta", "witness")) ?? []) as readonly WitnessCount[];
const rotted = async (day: Day) => valueOf(await day.world.own("health/view", {})).rotted;

async function begin(): Promise<Day> {
  const day = await beginDay({ plan: { dailyMinutes: everyDay(60) } });
  await day.browsing.open(1, FEED);
  return day;
}
/** As after nineteen looks of three days, of which none found the mark. */
const almostRotted = (nowMs: number): readonly WitnessCount[] => [
  {
    ...{ site: SITE, surface: "feed", agrees: 0, unmarked: 19, differs: 0 },
    ...{ firstAtMs: nowMs - 3 * DAY_MS, lastAtMs: nowMs - DAY_MS },
  },
];
const sitAt = async (day: Day, hasMarks: boolean | null, sitting: Sitting = {}): Promise<void> => {
  if (hasMarks !== null) day.world.browser.mark(1, hasMarks);
  day.browsing.sit(1, sitting);
  await day.browsing.pass(25_000);
};

describe("the meter of page rules", () => {
  it("counts a page that a child looks at once, by site and surface, and no address", async () => {
    const day = await begin();
    await sitAt(day, true);
    expect(await counts(day)).toMatchObject([{ site: SITE, surface: "feed", agrees: 1, unmarked: 0, differs: 0 }]);
    expect(JSON.stringify(await counts(day))).not.toContain("://");
  });

  it("says in the self-check which rule its site has left, and closes and opens nothing by it", async () => {
    const day = await begin();
    const { nowMs } = await day.view();
    await day.world.ports.documents.put("meta", "witness", almostRotted(nowMs));
    expect(await rotted(day)).toEqual([]);
    await sitAt(day, false);
    expect(await rotted(day)).toEqual([{ kind: "mark-gone", site: SITE, surface: "feed" }]);
    expect(day.browsing.orderOf(1)?.kind).toBe("open");
  });

  it("keeps a witness's strictness however often its page was said to agree", async () => {
    const day = await begin();
    const { nowMs } = await day.view();
    const forged = [{ ...almostRotted(nowMs)[0], unmarked: 0, agrees: 60 }];
    await day.world.ports.documents.put("meta", "witness", forged);
    await sitAt(day, true, { shows: "shorts" });
    expect((await counts(day))[0]).toMatchObject({ agrees: 30, differs: 1 });
  });

  it.each<[string, boolean | null, Sitting]>([
    ["that nobody sees", true, { visible: false }],
    ["of which nothing is known", null, {}],
  ])("counts no page %s", async (_what, hasMarks, sitting) => {
    const day = await begin();
    await sitAt(day, hasMarks, sitting);
    expect(await counts(day)).toEqual([]);
  });

  it("begins anew where its counts cannot be read", async () => {
    const day = await begin();
    await day.world.ports.documents.put("meta", "witness", "broken");
    expect(await rotted(day)).toEqual([]);
    await sitAt(day, true);
    expect(await counts(day)).toHaveLength(1);
  });

  it("goes with whatever a parent has forgotten, since it does not say whose it is", async () => {
    const day = await begin();
    await sitAt(day, true);
    await day.unlock();
    valueOf(await day.world.own("record/forget", { token: day.token(), what: "week", child: day.child }));
    expect(await counts(day)).toEqual([]);
  });
});
