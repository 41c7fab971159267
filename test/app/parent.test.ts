import { minutesGiven } from "#test/support/domain/minutes-given";
import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { makeGrant } from "#test/support/domain/make-grant";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";
import { budget } from "#test/support/domain/budget";

const INSTAGRAM = "https://www.instagram.com/";
const YOUTUBE = "https://www.youtube.com/watch?v=abc123DEF45";
const minute = { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };

async function spendTheMinute(day: Day): Promise<void> {
  await day.browsing.open(1, INSTAGRAM);
  await day.watch(1, 61);
  expect(day.isClosed(1)).toBe(true);
}

describe("a grant", () => {
  it("opens the page that waits, for as many watched minutes and no more", async () => {
    const day = await beginDay({ plan: minute });
    await spendTheMinute(day);
    await day.unlock();
    await day.world.own("grant/give", { token: day.token(), child: day.child, ...minutesGiven(5) });
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(INSTAGRAM);
    await day.watch(1, 600);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.usedSeconds()).toBe(360);
  });

  it("for one site opens that site alone", async () => {
    const day = await beginDay({
      plan: { ...minute, budgets: [budget(1, { site: siteId("instagram"), surface: "all" })] },
    });
    await spendTheMinute(day);
    await day.unlock();
    await day.world.own("grant/give", {
      token: day.token(),
      child: day.child,
      ...minutesGiven(5, { site: siteId("youtube"), surface: "all" }),
    });
    await day.browsing.open(2, YOUTUBE);
    expect([day.isClosed(1), day.isClosed(2)]).toEqual([true, false]);
  });

  it("taken back closes again what it opened", async () => {
    const day = await beginDay({ plan: minute });
    await spendTheMinute(day);
    await day.unlock();
    const { grant } = valueOf(
      await day.world.own("grant/give", { token: day.token(), child: day.child, ...minutesGiven(5) }),
    );
    await day.pass(1);
    expect(day.isClosed(1)).toBe(false);
    await day.world.own("grant/undo", { token: day.token(), grant });
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(true);
    const written = (await day.journal()).filter(({ kind }) => kind.startsWith("grant"));
    expect(written).toMatchObject([
      { kind: "granted", minutes: 5 },
      { kind: "grant-taken-back", minutes: 5 },
    ]);
  });

  it("is of no use the next day", async () => {
    const day = await beginDay({ plan: minute });
    await day.unlock();
    await day.world.own("grant/give", { token: day.token(), child: day.child, ...minutesGiven(30) });
    await day.pass(12 * 3600);
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
  });

  it("that somebody wrote into the store without the key is not read", async () => {
    const day = await beginDay({ plan: minute });
    await spendTheMinute(day);
    await day.world.stores.grants.add({ ...makeGrant(240), child: day.child });
    await day.browsing.open(2, INSTAGRAM);
    expect(day.isClosed(2)).toBe(true);
  });

  it("is not stretched by writing more minutes into it", async () => {
    const day = await beginDay({ plan: minute });
    await spendTheMinute(day);
    await day.unlock();
    await day.world.own("grant/give", { token: day.token(), child: day.child, ...minutesGiven(1) });
    const [given] = await day.world.stores.grants.ofDay(day.child, "2026-11-23");
    if (given === undefined) throw new Error("Nothing was given.");
    await day.world.stores.grants.remove(given.id);
    await day.world.stores.grants.add({ ...given, amount: { kind: "minutes", minutes: 240 } });
    expect(await day.view()).toMatchObject({ ofMinutes: 1, state: "spent" });
  });
});

describe("today's limit", () => {
  it("changes for today alone, and what it was is written down", async () => {
    const day = await beginDay({ plan: minute });
    await day.unlock();
    await day.world.own("plan/limit", { token: day.token(), child: day.child, minutes: 45 });
    const view = await day.view();
    expect([view.limitMinutes, view.plan?.dailyMinutes]).toEqual([45, [1, 1, 1, 1, 1, 1, 1]]);
    expect(view.plan?.overrides).toMatchObject([{ firstDate: "2026-11-23", lastDate: "2026-11-23" }]);
    expect(await day.journal()).toContainEqual(
      expect.objectContaining({ kind: "rules-changed", what: "daily-minutes", from: 1, to: 45 }),
    );
  });

  it("made smaller than what was used closes at once", async () => {
    const day = await beginDay({ plan: { dailyMinutes: [60, 60, 60, 60, 60, 60, 60] } });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 120);
    await day.unlock();
    await day.world.own("plan/limit", { token: day.token(), child: day.child, minutes: 1 });
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(true);
  });
});

describe("a pause", () => {
  it("closes everything, and its end gives back what was left", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 20);
    await day.unlock();
    await day.world.own("pause/set", { token: day.token(), on: true });
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(true);
    expect(await day.view()).toMatchObject({ state: "paused", usedMs: 20_000 });
    await day.pass(250);
    await day.world.own("pause/set", { token: day.token(), on: false });
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(INSTAGRAM);
    expect(await day.usedSeconds()).toBe(20);
  });

  it("outlives the browser", async () => {
    const day = await beginDay();
    await day.unlock();
    await day.world.own("pause/set", { token: day.token(), on: true });
    await day.browsing.restart();
    await day.browsing.open(1, INSTAGRAM);
    expect(await day.closedView(1)).toMatchObject({ reason: "paused-by-parent" });
  });
});

describe("a grown-up's turn", () => {
  async function startTurn(day: Day, minutes: 15 | null): Promise<void> {
    await day.unlock();
    valueOf(await day.world.own("turn/start", { token: day.token(), minutes }));
    await day.browsing.follow();
  }

  it("opens everything and counts nothing", async () => {
    const day = await beginDay({ plan: { closed: [{ site: "all", surface: "all" }] } });
    await startTurn(day, 15);
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 300);
    expect(day.isClosed(1)).toBe(false);
    expect(await day.usedSeconds()).toBe(0);
    expect(await day.view()).toMatchObject({ state: "grown-up" });
  });

  it("takes none of its seconds from the child, and gives it none of the child's", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 25);
    await startTurn(day, 15);
    await day.watch(1, 15 * 60 + 60);
    expect(await day.usedSeconds()).toBe(25);
  });

  it("ends by itself, and leaves none of its pages to the child", async () => {
    const day = await beginDay();
    await startTurn(day, 15);
    await day.browsing.open(1, INSTAGRAM);
    await day.pass(15 * 60 + 1);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.closedView(1)).toMatchObject({ reason: "turn-ended" });
    await day.browsing.open(1, INSTAGRAM);
    expect(day.isClosed(1)).toBe(false);
  });

  it("ends with a tap, at once", async () => {
    const day = await beginDay();
    await startTurn(day, null);
    await day.browsing.open(1, INSTAGRAM);
    await day.world.own("turn/end", {});
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(true);
  });

  it("ends with the browser, also one that was to last until then", async () => {
    const day = await beginDay();
    await startTurn(day, null);
    await day.browsing.restart();
    expect(await day.view()).toMatchObject({ state: "no-limit" });
  });

  it("is not needed by the door: a session that ends does not end it", async () => {
    const day = await beginDay();
    await startTurn(day, 15);
    await day.world.own("door/lock", {});
    expect(await day.view()).toMatchObject({ state: "grown-up" });
  });
});
