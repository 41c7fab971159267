import { describe, expect, it } from "vitest";
import type { JournalEvent } from "#domain/journal/journal-event";
import { beginDay, type Day } from "#test/support/household/begin-day";

const HOUR = 3600;

const ofKind = async (day: Day, kind: JournalEvent["kind"]): Promise<readonly JournalEvent[]> =>
  (await day.journal()).filter((event) => event.kind === kind);

describe("what a start finds", () => {
  it("is a time in which we were off, where the browser ran on: nothing is known of it", async () => {
    const day = await beginDay();
    await day.pass(HOUR);
    await day.world.restartBrowser();
    await day.pass(HOUR);
    expect(await ofKind(day, "was-off")).toEqual([]);
    const fromMs = day.world.time.trueMs();
    await day.world.turnOff(2 * HOUR * 1000);
    await day.pass(24 * HOUR);
    const [off, ...more] = await ofKind(day, "was-off");
    expect(more).toEqual([]);
    if (off?.kind !== "was-off") throw new Error("Nothing was off.");
    expect(off.toMs - off.fromMs).toBeGreaterThanOrEqual(2 * HOUR * 1000);
    // From when the clock was last read, not from when we were turned off: that nobody saw.
    expect(off.fromMs).toBeLessThanOrEqual(fromMs);
    expect(off.toMs).toBe(fromMs + 2 * HOUR * 1000);
  });

  it("is no such time after an update, nor after the seconds of a restart", async () => {
    const day = await beginDay();
    await day.world.turnOff(2 * HOUR * 1000);
    await day.world.event({ kind: "installed", reason: "update" });
    await day.pass(24 * HOUR);
    await day.browsing.open(1, "https://www.instagram.com/");
    await day.world.turnOff(1000);
    await day.browsing.close(1);
    await day.pass(24 * HOUR);
    expect(await ofKind(day, "was-off")).toEqual([]);
  });

  it("is another version, said once", async () => {
    const day = await beginDay();
    await day.world.restartBrowser();
    expect(await ofKind(day, "version-updated")).toEqual([]);
    Object.assign(day.world.ports, { version: "0.2.0" });
    for (let times = 0; times < 2; times += 1) await day.world.restartBrowser();
    expect(await ofKind(day, "version-updated")).toMatchObject([{ from: "0.1.0", to: "0.2.0" }]);
  });

  it("is another word on private windows, said each time", async () => {
    const day = await beginDay();
    await day.world.restartBrowser();
    for (const privateWindows of [false, true]) {
      day.world.browser.allow({ privateWindows });
      await day.world.restartBrowser();
    }
    expect(await ofKind(day, "access-changed")).toMatchObject([
      { what: "private-windows", allowed: false },
      { what: "private-windows", allowed: true },
    ]);
  });
});
