import { describe, expect, it } from "vitest";
import { createLock } from "#app/door/lock";
import { siteId, type SiteId } from "#domain/ids";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { PIN, valueOf } from "#test/support/household/given-household";

const INSTAGRAM = "https://www.instagram.com/";
const minute = { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };

const refusals = async (day: Day) => (await day.journal()).filter(({ kind }) => kind === "document-refused");
const limit = async (day: Day, minutes: number) => {
  await day.unlock();
  valueOf(await day.world.own("plan/limit", { token: day.token(), child: day.child, minutes }));
};
const press = async (day: Day, on: boolean) => {
  await day.unlock();
  await day.world.own("pause/set", { token: day.token(), on });
};
const health = async (day: Day) => {
  await day.unlock();
  return valueOf(await day.world.own("parent/view", { token: day.token(), tabId: null, child: null })).health;
};
const closesWith = async (day: Day, tabId: number): Promise<string> => {
  await day.browsing.open(tabId, INSTAGRAM);
  return day.isClosed(tabId) ? (await day.closedView(tabId)).reason : "open";
};

describe("a pause that was not pressed, put back over one that was", () => {
  const putBack = async () => {
    const day = await beginDay();
    const { documents } = day.world.stores;
    const unpaused = await documents.get("meta", "pause");
    await press(day, true);
    await documents.put("meta", "pause", unpaused);
    return day;
  };

  it("is not believed, over a restart either, and written down once", async () => {
    const day = await putBack();
    expect(await closesWith(day, 1)).toBe("paused-by-parent");
    await day.browsing.restart();
    expect(await closesWith(day, 2)).toBe("paused-by-parent");
    expect(await refusals(day)).toEqual([expect.objectContaining({ store: "pause" })]);
  });

  it("is ended by a parent, whose word is the last", async () => {
    const day = await putBack();
    await press(day, false);
    await day.browsing.restart();
    expect(await closesWith(day, 1)).toBe("open");
  });
});

describe("an older plan", () => {
  it("that is put above the last one is kept aside", async () => {
    const day = await beginDay();
    await limit(day, 1);
    day.world.stores.forgeHouseholds(([newest, ...older]) => [older[0], newest, ...older]);
    for (const restart of [async () => undefined, () => day.browsing.restart()]) {
      await restart();
      expect(await day.view()).toMatchObject({ ofMinutes: 1 });
      expect(await health(day)).toMatchObject({ olderPlanHolds: true });
    }
    expect(await refusals(day)).toEqual([expect.objectContaining({ store: "household" })]);
  });

  it("does not hold in the place of the last one, which was taken away, while the browser runs", async () => {
    const day = await beginDay();
    await limit(day, 1);
    day.world.stores.forgeHouseholds(([, ...older]) => older);
    await day.world.killWorker();
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
    expect(await health(day)).toMatchObject({ olderPlanHolds: true });
    await day.world.own("plan/keep", { token: day.token() });
    await day.browsing.restart();
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
    expect(await health(day)).toMatchObject({ olderPlanHolds: false });
  });

  it("that is all that is left after a restart holds, is written down, and shown to a parent until they keep it", async () => {
    const day = await beginDay({ plan: minute });
    await limit(day, 30);
    day.world.stores.forgeHouseholds(([, ...older]) => older);
    await day.browsing.restart();
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
    expect(await refusals(day)).toEqual([expect.objectContaining({ store: "household" })]);
    expect(await health(day)).toMatchObject({ olderPlanHolds: true });
    await day.world.own("plan/keep", { token: day.token() });
    expect(await health(day)).toMatchObject({ olderPlanHolds: false });
  });
});

describe("minutes that a parent took back", () => {
  it("give nothing when they are put there again", async () => {
    const day = await beginDay({ plan: minute });
    const { grants } = day.world.stores;
    await day.unlock();
    const given = { amount: { kind: "minutes", minutes: 15 }, scope: { site: "all", surface: "all" } } as const;
    const request = { token: day.token(), child: day.child, ...given, pastBedtime: false, request: null };
    const { grant } = valueOf(await day.world.own("grant/give", request));
    expect(await day.view()).toMatchObject({ ofMinutes: 16 });
    const [stored] = day.world.stores.everything().grants;
    if (stored === undefined || grant === null) throw new Error("Nothing was given.");
    await day.world.own("grant/undo", { token: day.token(), grant });
    await grants.add(stored);
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
    await day.browsing.restart();
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
  });
});

describe("an hour for guests", () => {
  it("that a parent gave before another is not taken for it", async () => {
    const day = await beginDay({ use: "shared" });
    const open = async (sites: readonly SiteId[]) => {
      await day.unlock();
      valueOf(await day.world.own("guest/open", { token: day.token(), sites }));
    };
    const { documents } = day.world.stores;
    await open([siteId("instagram")]);
    const first = await documents.get("meta", "guest-pass");
    await open([siteId("youtube")]);
    await documents.put("meta", "guest-pass", first);
    await day.world.own("who/choose", { child: null, code: null });
    expect(await closesWith(day, 1)).toBe("nobody-chosen");
  });
});

describe("the counts beside the database", () => {
  it("that are lost accuse nobody, and are there again", async () => {
    const day = await beginDay({ plan: minute });
    const unpaused = await day.world.stores.documents.get("meta", "pause");
    await press(day, true);
    day.world.stores.forgeCounts({ pause: "many", household: null });
    await day.browsing.restart();
    expect(await closesWith(day, 1)).toBe("paused-by-parent");
    expect(await refusals(day)).toEqual([]);
    await day.browsing.restart();
    await day.world.stores.documents.put("meta", "pause", unpaused);
    expect(await closesWith(day, 2)).toBe("paused-by-parent");
    expect(await refusals(day)).toHaveLength(1);
  });

  it("that somebody set to their end close everything, until a parent speaks", async () => {
    const day = await beginDay({ plan: minute });
    day.world.stores.forgeCounts({ pause: 1_000_000_000, household: 1_000_000_000 });
    await day.browsing.restart();
    expect(await closesWith(day, 1)).toBe("paused-by-parent");
    expect(await health(day)).toMatchObject({ olderPlanHolds: true });
    await day.world.own("plan/keep", { token: day.token() });
    await press(day, false);
    for (const tabId of [2, 3]) {
      await day.browsing.restart();
      expect(await closesWith(day, tabId)).toBe("open");
    }
    expect(await health(day)).toMatchObject({ olderPlanHolds: false });
  });

  it("are asked for nothing that 0.1 wrote, which counted nothing", async () => {
    const day = await beginDay({ plan: minute });
    const { documents } = day.world.stores;
    const lock = createLock(day.world.ports);
    const opened = await lock.openWithPin(PIN);
    if (opened === null) throw new Error("The door stayed shut.");
    const sign = (text: string) => lock.sign(opened.householdKey, text);
    const { text } = day.world.stores.everything().households[0] as { text: string };
    const signature = await sign(text);
    day.world.stores.forgeHouseholds(() => [{ text, signature }]);
    await documents.put("meta", "pause", { sinceMs: null, signature: await sign(JSON.stringify(["pause", null])) });
    day.world.stores.forgeCounts(undefined);
    await day.browsing.restart();
    expect(await closesWith(day, 1)).toBe("open");
    expect(await refusals(day)).toEqual([]);
  });
});
