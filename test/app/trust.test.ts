import { describe, expect, it } from "vitest";
import { decodeHousehold } from "#domain/plan/decode-household";
import { beginDay, type Day } from "#test/support/household/begin-day";

const INSTAGRAM = "https://www.instagram.com/";
const minute = { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };

/** The newest document with a plan that has no limit, as somebody with the developer tools would write it. */
function loosen(stored: unknown): unknown {
  if (typeof stored !== "object" || stored === null || !("text" in stored) || !("signature" in stored))
    throw new Error("No document.");
  const household = decodeHousehold(JSON.parse(String(stored.text)), "household");
  const children = household.children.map((child) => ({
    ...child,
    plan: { ...child.plan, dailyMinutes: [null, null, null, null, null, null, null] },
  }));
  return { text: JSON.stringify({ ...household, children }), signature: stored.signature };
}

async function opens(day: Day, tabId: number): Promise<boolean> {
  await day.browsing.open(tabId, INSTAGRAM);
  return !day.isClosed(tabId);
}

describe("before the first run is finished", () => {
  it("nothing is held", async () => {
    const day = await beginDay();
    day.world.stores.loseDatabase();
    day.world.stores.loseMarker();
    expect(await opens(day, 1)).toBe(true);
    expect(await day.view()).toMatchObject({ state: "set-up-unfinished" });
  });
});

describe("a database that is lost", () => {
  it("closes every site until a parent comes, as the marker outside it tells", async () => {
    const day = await beginDay();
    day.world.stores.loseDatabase();
    await day.browsing.restart();
    expect(await opens(day, 1)).toBe(false);
    expect(await day.closedView(1)).toMatchObject({ reason: "needs-parent" });
    expect(await day.view()).toMatchObject({ state: "needs-parent" });
  });

  it("is no way to a PIN of one's own", async () => {
    const day = await beginDay();
    day.world.stores.loseDatabase();
    expect(await day.world.own("setup/pin", { pin: "730184" })).toMatchObject({ ok: false, error: "not-now" });
  });
});

describe("a household document", () => {
  it("that was forged is refused, and the newest true one holds", async () => {
    const day = await beginDay({ plan: minute });
    day.world.stores.forgeHouseholds((versions) => [loosen(versions[0]), ...versions]);
    await day.browsing.restart();
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    expect(day.isClosed(1)).toBe(true);
  });

  it("that was refused is kept as it is", async () => {
    const day = await beginDay({ plan: minute });
    day.world.stores.forgeHouseholds((versions) => [loosen(versions[0]), ...versions]);
    await day.browsing.restart();
    const { households } = day.world.stores.everything();
    expect(households[0]).toEqual(loosen(households[1]));
  });

  it.each([
    ["forged", (versions: unknown[]) => versions.map(loosen)],
    ["torn", () => ["{"]],
    ["no documents at all", () => [7, null]],
  ])("of which every version is %s: every site needs a parent", async (_, forge) => {
    const day = await beginDay({ plan: minute });
    day.world.stores.forgeHouseholds(forge);
    await day.browsing.restart();
    expect(await opens(day, 1)).toBe(false);
    expect(await day.closedView(1)).toMatchObject({ reason: "needs-parent" });
  });

  it("of which no version is left: every site needs a parent", async () => {
    const day = await beginDay({ plan: minute });
    day.world.stores.forgeHouseholds(() => []);
    await day.browsing.restart();
    expect(await opens(day, 1)).toBe(false);
  });
});

describe("access to the sites", () => {
  it("taken away closes them, is written down, and given back opens them", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.world.browser.allow({ hosts: false });
    await day.world.event({ kind: "access-changed" });
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(true);
    expect(await day.closedView(1)).toMatchObject({ reason: "access-removed" });
    day.world.browser.allow({ hosts: true });
    await day.world.event({ kind: "access-changed" });
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(INSTAGRAM);
    const written = (await day.journal()).filter(({ kind }) => kind === "access-changed");
    expect(written).toMatchObject([
      { what: "hosts", allowed: false },
      { what: "hosts", allowed: true },
    ]);
  });

  it("is looked for when the browser starts, since no event tells", async () => {
    const day = await beginDay();
    day.world.browser.allow({ hosts: false });
    await day.browsing.restart();
    expect(await opens(day, 1)).toBe(false);
  });
});

describe("a guard that is torn out", () => {
  it("is asked twice, and then its tab leaves", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 20);
    day.browsing.silence(1);
    await day.pass(80);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.closedView(1)).toMatchObject({ reason: "guard-silent", openAgain: false });
    expect(await day.journal()).toContainEqual(expect.objectContaining({ kind: "guard-silent", site: "instagram" }));
  });

  it("does not save the seconds until then", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 20);
    day.browsing.silence(1);
    let seconds = 20;
    while (!day.isClosed(1)) {
      await day.pass(1);
      seconds += 1;
    }
    expect(seconds).toBe(20 + 30 + 2 * 5);
    expect(Math.abs((await day.usedSeconds()) - seconds)).toBeLessThanOrEqual(1);
  });

  it("gets a second chance, when the closed page is asked to carry on", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.silence(1);
    await day.pass(100);
    expect(day.isClosed(1)).toBe(true);
    await day.world.own("closed/carry-on", {}, 1);
    await day.browsing.follow();
    await day.pass(100);
    expect(day.urlOf(1)).toBe(INSTAGRAM);
  });

  it("is not asked while it speaks, however long the page stands", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 900);
    expect(day.isClosed(1)).toBe(false);
    expect((await day.journal()).map(({ kind }) => kind)).not.toContain("guard-silent");
  });
});
