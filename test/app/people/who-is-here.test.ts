import { describe, expect, it } from "vitest";
import type { Day } from "#test/support/household/begin-day";
import { PIN, valueOf } from "#test/support/household/given-household";
import { createWorld } from "#test/support/memory/create-world";
import { choose, comeBack, givenSiblings, goAway, here, lockScreen } from "#test/support/household/siblings";

const INSTAGRAM = "https://www.instagram.com/";
const YOUTUBE = "https://www.youtube.com/watch?v=abc123DEF45";
const MINUTE = 60;

describe("a browser that all share", () => {
  it("asks who is here before the first supervised page, and nowhere else", async () => {
    const day = await givenSiblings("shared");
    await day.browsing.open(1, "https://example.org/");
    await day.browsing.open(2, INSTAGRAM);
    expect([day.isClosed(1), day.isClosed(2)]).toEqual([false, true]);
    expect(await day.closedView(2)).toMatchObject({ reason: "nobody-chosen", child: null });
    expect(await day.view()).toMatchObject({ state: "nobody-chosen", canSwitch: true });
  });

  it("leads the page on once somebody is chosen, and counts for them", async () => {
    const day = await givenSiblings("shared");
    await day.browsing.open(1, INSTAGRAM);
    expect(await choose(day, 0)).toEqual({ kind: "chosen" });
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(INSTAGRAM);
    await day.watch(1, 30);
    expect(await day.view()).toMatchObject({ child: { name: "Mia" }, usedMs: 30_000 });
  });

  it.each([
    ["a browser start", async (day: Day) => day.browsing.restart()],
    ["a locked screen", lockScreen],
    [
      "a quarter of an hour away",
      async (day: Day) => {
        await goAway(day, 15);
        await comeBack(day);
      },
    ],
  ])("asks again after %s", async (_, leave) => {
    const day = await givenSiblings("shared");
    await choose(day, 0);
    await day.browsing.open(1, INSTAGRAM);
    await leave(day);
    expect(await here(day)).toBe("nobody");
    expect(day.isClosed(1)).toBe(true);
  });

  it.each([
    ["a quarter of an hour", 16, "nobody"],
    ["a night", 600, "nobody"],
    ["ten minutes", 10, "child"],
  ])("after a machine slept for %s, without a word of idleness or a lock, asks or not", async (_, minutes, found) => {
    const day = await givenSiblings("shared");
    await choose(day, 0);
    await day.browsing.open(1, INSTAGRAM);
    await day.browsing.focus(null);
    await day.pass(20 * MINUTE);
    expect(await here(day)).toBe("Mia");
    // What a sleeping machine shows: nothing happens, and the wall is further than what was lived.
    day.world.time.moveWall(minutes * MINUTE * 1000);
    await day.pass(5 * MINUTE);
    expect(await here(day)).toBe(found === "child" ? "Mia" : found);
    expect(day.isClosed(1)).toBe(found === "nobody");
  });

  it("leaves a turn to whoever took their time over the first run", async () => {
    const world = createWorld({ startsAt: "2026-11-23T16:00", timeZone: "Europe/Madrid" });
    await world.start();
    valueOf(await world.own("setup/use", { use: "shared" }));
    const { token } = valueOf(await world.own("setup/pin", { pin: PIN }));
    for (let minutes = 0; minutes < 20; minutes += 4) {
      await world.pass(4 * MINUTE * 1000);
      valueOf(await world.own("door/touch", { token, leaving: false }));
    }
    const mia = { name: "Mia", birthDate: "2012-01-05", colour: 0, avatar: 0, country: "GB" };
    valueOf(await world.own("setup/child", { token, ...mia, child: null, code: null }));
    valueOf(await world.own("setup/switches", { token }));
    expect(valueOf(await world.own("child/view", {})).state).toBe("grown-up");
  });

  it("asks nobody who stays: however long they read what is none of our business", async () => {
    const day = await givenSiblings("shared");
    await choose(day, 0);
    await day.browsing.open(1, "https://example.org/");
    await day.pass(3 * 3600);
    expect(await here(day)).toBe("Mia");
  });

  it("asks while nobody has come back yet: the page closes by itself", async () => {
    const day = await givenSiblings("shared");
    await choose(day, 0);
    await day.browsing.open(1, INSTAGRAM);
    await goAway(day, 14);
    expect(day.isClosed(1)).toBe(false);
    await day.pass(MINUTE);
    expect(day.isClosed(1)).toBe(true);
  });

  it("does not ask after fourteen minutes", async () => {
    const day = await givenSiblings("shared");
    await choose(day, 0);
    await goAway(day, 14);
    await comeBack(day);
    await day.pass(10 * MINUTE);
    expect(await here(day)).toBe("Mia");
  });

  it("takes neither a playing video nor a live call for idleness", async () => {
    for (const happening of ["video", "call"] as const) {
      const day = await givenSiblings("shared");
      await choose(day, 0);
      await day.browsing.open(1, YOUTUBE);
      day.browsing.sit(1, { happening });
      await goAway(day, 40);
      expect(await here(day), happening).toBe("Mia");
    }
  });

  it("takes the sound of a tab for somebody", async () => {
    const day = await givenSiblings("shared");
    await choose(day, 0);
    await day.browsing.open(1, YOUTUBE, { audible: true });
    await goAway(day, 40);
    expect(await here(day)).toBe("Mia");
  });
});

describe("a browser of the children alone", () => {
  it("keeps the last child chosen, over a restart and an hour away", async () => {
    const day = await givenSiblings("children");
    await choose(day, 1, "2580");
    await day.browsing.restart();
    await lockScreen(day);
    await goAway(day, 60);
    await comeBack(day);
    expect(await here(day)).toBe("Leo");
  });
});

describe("switching", () => {
  it("stops the other's time at once, and gives each their own seconds", async () => {
    const day = await givenSiblings("children");
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.sit(1);
    await day.pass(25);
    await choose(day, 1, "2580");
    await day.pass(20);
    await day.browsing.getUp(1);
    expect(await day.view()).toMatchObject({ child: { name: "Leo" }, usedMs: 20_000 });
    await choose(day, 0);
    expect(await day.view()).toMatchObject({ child: { name: "Mia" }, usedMs: 25_000 });
  });

  it("judges every supervised tab anew, by the plan of whoever came", async () => {
    const day = await givenSiblings("children");
    await day.browsing.open(1, INSTAGRAM);
    await choose(day, 1, "2580");
    await day.watch(1, 61);
    expect(day.isClosed(1)).toBe(true);
    await choose(day, 0);
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(false);
  });

  it("lets nobody finish what another began, nor uses up another's endings", async () => {
    const day = await givenSiblings("children");
    await choose(day, 1, "2580");
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 61, { happening: "text" });
    expect(day.browsing.orderOf(1)?.kind).toBe("finishing");
    await choose(day, 0);
    await day.browsing.follow();
    expect(day.browsing.orderOf(1)?.kind).toBe("open");
    await choose(day, 1, "2580");
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(true);
  });

  it("is written down", async () => {
    const day = await givenSiblings("children");
    await choose(day, 1, "2580");
    await choose(day, null);
    expect((await day.journal()).filter(({ kind }) => kind === "chosen")).toMatchObject([
      { child: day.children[1] },
      { child: null },
    ]);
  });
});

describe("a child's own code", () => {
  it("is asked of whoever says to be that child, and of nobody else", async () => {
    const day = await givenSiblings("shared");
    expect((await day.world.own("who/choose", { child: day.children[1] ?? null, code: null })).ok).toBe(false);
    expect(await choose(day, 1, "0000")).toEqual({ kind: "wrong", waitMs: 0 });
    expect(await here(day)).toBe("nobody");
    expect(await choose(day, 0)).toEqual({ kind: "chosen" });
    expect(await choose(day, 1, "2580")).toEqual({ kind: "chosen" });
  });

  it("waits from the fourth wrong try on, child by child, and the right one waits too", async () => {
    const day = await givenSiblings("shared");
    for (let tried = 0; tried < 4; tried += 1) await choose(day, 1, "0000");
    expect(await choose(day, 1, "2580")).toEqual({ kind: "waiting", waitMs: 30_000 });
    expect(await choose(day, 0)).toEqual({ kind: "chosen" });
    day.world.time.moveWall(3_600_000);
    expect(await choose(day, 1, "2580")).toMatchObject({ kind: "waiting" });
    await day.pass(30);
    expect(await choose(day, 1, "2580")).toEqual({ kind: "chosen" });
    expect((await day.journal()).filter(({ kind }) => kind === "wrong-code")).toHaveLength(4);
  });

  it("leaves no digit in any store", async () => {
    const day = await givenSiblings("shared");
    await choose(day, 1, "2580");
    expect(JSON.stringify(day.world.stores.everything())).not.toContain("2580");
  });
});
