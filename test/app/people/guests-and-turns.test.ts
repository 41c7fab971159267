import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import type { Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";
import { choose, givenSiblings, goAway, here, lockScreen, startTurn } from "#test/support/household/siblings";

const INSTAGRAM = "https://www.instagram.com/";
const YOUTUBE = "https://www.youtube.com/watch?v=abc123DEF45";
const MINUTE = 60;

describe("a guest", () => {
  it("finds every supervised site closed, and nothing is counted for anyone", async () => {
    const day = await givenSiblings("shared");
    await choose(day, null);
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 30);
    expect(await day.closedView(1)).toMatchObject({ reason: "nobody-chosen", guestIsOver: false });
    expect(await day.view()).toMatchObject({ state: "guest", guest: null });
    expect(day.world.stores.everything().ledger).toEqual([]);
  });

  it("has an hour of what a parent opens, uncounted, and is told to sign out when it ends", async () => {
    const day = await givenSiblings("shared");
    await choose(day, null);
    await day.unlock();
    valueOf(await day.world.own("guest/open", { token: day.token(), sites: [siteId("instagram")] }));
    await day.browsing.open(1, INSTAGRAM);
    await day.browsing.open(2, YOUTUBE);
    expect([day.isClosed(1), day.isClosed(2)]).toEqual([false, true]);
    expect(await day.view()).toMatchObject({ state: "guest", guest: { siteNames: ["Instagram"] } });
    await day.watch(1, 59 * MINUTE);
    expect(day.isClosed(1)).toBe(false);
    await day.pass(MINUTE + 1);
    expect(await day.closedView(1)).toMatchObject({ reason: "nobody-chosen", guestIsOver: true });
    expect(day.world.stores.everything().ledger).toEqual([]);
  });

  it("gains nothing from a pass that no parent signed", async () => {
    const day = await givenSiblings("shared");
    await choose(day, null);
    const pass = { sites: ["instagram"], fromMs: 0, untilMs: Number.MAX_SAFE_INTEGER };
    await day.world.ports.documents.put("meta", "guest-pass", { pass, signature: "forged" });
    await day.browsing.open(1, INSTAGRAM);
    expect(day.isClosed(1)).toBe(true);
  });
});

describe("a grown-up's turn", () => {
  it.each<[string, 15 | 60 | null, (day: Day) => Promise<void>]>([
    ["its time", 15, async (day: Day) => day.pass(15 * MINUTE + 1)],
    ["a locked screen", null, lockScreen],
    ["a quarter of an hour away", null, async (day: Day) => goAway(day, 15)],
    ["'I'm done'", null, async (day: Day) => void (await day.world.own("turn/end", {}))],
    ["choosing a child", null, async (day: Day) => void (await choose(day, 0))],
    ["choosing a guest", 60, async (day: Day) => void (await choose(day, null))],
  ])("ends with %s, and leaves none of its pages to anyone", async (_, minutes, end) => {
    for (const use of ["shared", "children"] as const) {
      const day = await givenSiblings(use);
      await startTurn(day, minutes);
      await day.browsing.open(1, INSTAGRAM);
      expect(day.isClosed(1)).toBe(false);
      await end(day);
      await day.browsing.follow();
      expect(day.isClosed(1)).toBe(true);
      expect(await day.closedView(1)).toMatchObject({ reason: "turn-ended", openAgain: false });
      await choose(day, 0);
      await day.browsing.follow();
      expect(day.isClosed(1), "the parent's page was led on to").toBe(true);
    }
  });

  it("ends with the browser", async () => {
    const day = await givenSiblings("shared");
    await startTurn(day, null);
    await day.browsing.restart();
    expect(await here(day)).toBe("nobody");
  });

  it("does not end while a video plays in it, although its page has no seconds to tell", async () => {
    const day = await givenSiblings("shared");
    await startTurn(day, null);
    await day.browsing.open(1, YOUTUBE);
    await goAway(day, 10);
    for (const _ of [1, 2, 3]) {
      await day.world.report(1, { why: "expired", happening: "video" });
      await day.pass(10 * MINUTE);
    }
    expect(await here(day)).toBe("grown-up");
    expect(day.world.stores.everything().ledger).toEqual([]);
  });

  it("leaves nobody chosen where all share the browser", async () => {
    const day = await givenSiblings("shared");
    await choose(day, 0);
    await startTurn(day, 15);
    await day.pass(15 * MINUTE + 1);
    expect(await here(day)).toBe("nobody");
  });
});
