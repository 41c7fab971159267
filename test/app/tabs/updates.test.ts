import { describe, expect, it } from "vitest";
import { beginDay } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";

const WATCH = "https://www.youtube.com/watch?v=abc123DEF45";
const ready = { kind: "update-ready", version: "1.4.0" } as const;

describe("a new version", () => {
  it("waits while a social page is open, through deaths of the background, and Settings says so", async () => {
    const day = await beginDay();
    await day.world.own("door/lock", {});
    await day.browsing.open(1, WATCH);
    await day.world.event(ready);
    await day.watch(1, 60);
    await day.world.killWorker();
    expect(day.world.browser.updatesLetIn()).toBe(0);
    expect(valueOf(await day.world.own("health/view", {}))).toMatchObject({ updateTo: "1.4.0" });
    await day.browsing.close(1);
    expect(day.world.browser.updatesLetIn()).toBe(1);
    expect(valueOf(await day.world.own("health/view", {}))).toMatchObject({ updateTo: null });
  });

  it("waits while a parent is at work", async () => {
    const day = await beginDay();
    await day.unlock();
    await day.world.event(ready);
    expect(day.world.browser.updatesLetIn()).toBe(0);
    await day.pass(6 * 60);
    await day.world.event({ kind: "idle", state: "idle" });
    expect(day.world.browser.updatesLetIn()).toBe(1);
  });

  it("comes at once where nobody is in the middle of anything, and once", async () => {
    const day = await beginDay();
    await day.world.own("door/lock", {});
    await day.world.event(ready);
    await day.world.event({ kind: "idle", state: "idle" });
    expect(day.world.browser.updatesLetIn()).toBe(1);
  });
});
