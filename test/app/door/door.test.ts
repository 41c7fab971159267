import { describe, expect, it } from "vitest";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { PIN, valueOf } from "#test/support/household/given-household";

const tryPin = async (day: Day, pin = "000001") => valueOf(await day.world.own("door/unlock", { pin }));
const waitMs = async (day: Day) => valueOf(await day.world.own("door/wait", {})).waitMs;

async function failTimes(day: Day, times: number): Promise<void> {
  for (let tried = 0; tried < times; tried += 1) {
    while ((await waitMs(day)) > 0) await day.pass(Math.ceil((await waitMs(day)) / 1000));
    expect((await tryPin(day)).kind).toBe("wrong");
  }
}

describe("a wrong PIN", () => {
  it.each([
    [3, 0],
    [4, 30],
    [5, 60],
    [6, 5 * 60],
    [7, 15 * 60],
    [8, 60 * 60],
    [9, 60 * 60],
  ])("for the %ith time is followed by a wait of %i s", async (times, seconds) => {
    const day = await beginDay();
    await failTimes(day, times);
    expect(await waitMs(day)).toBe(seconds * 1000);
  });

  it("makes the right one wait too, which is no further try", async () => {
    const day = await beginDay();
    await failTimes(day, 4);
    expect(await tryPin(day, PIN)).toEqual({ kind: "waiting", waitMs: 30_000 });
    await day.pass(29);
    expect(await tryPin(day, PIN)).toEqual({ kind: "waiting", waitMs: 1000 });
    await day.pass(1);
    expect(await tryPin(day, PIN)).toMatchObject({ kind: "open", wrongTries: { count: 4 } });
  });

  it("is written down, and forgotten by the door once it opened", async () => {
    const day = await beginDay();
    await failTimes(day, 2);
    expect((await day.journal()).filter(({ kind }) => kind === "wrong-pin")).toMatchObject([
      { tries: 1 },
      { tries: 2 },
    ]);
    expect(await tryPin(day, PIN)).toMatchObject({ kind: "open", wrongTries: { count: 2 } });
    expect(await tryPin(day, PIN)).toMatchObject({ kind: "open", wrongTries: null });
  });

  it("among twenty at once is counted twenty times", async () => {
    const day = await beginDay();
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => day.world.own("door/unlock", { pin: "000001" })),
    );
    expect(replies.filter((reply) => reply.ok && reply.value.kind === "wrong")).toHaveLength(4);
    expect(replies.filter((reply) => reply.ok && reply.value.kind === "waiting")).toHaveLength(16);
  });
});

describe("the wait", () => {
  it("is not paid by a clock that jumps ahead", async () => {
    const day = await beginDay();
    await failTimes(day, 6);
    day.world.time.moveWall(24 * 3_600_000);
    expect(await waitMs(day)).toBe(300_000);
    await day.pass(10);
    expect(await waitMs(day)).toBe(290_000);
  });

  it("is not paid by a clock that jumps while the browser is off", async () => {
    const day = await beginDay();
    await failTimes(day, 6);
    day.world.time.moveWall(24 * 3_600_000);
    await day.browsing.restart();
    expect(await waitMs(day)).toBe(300_000);
  });

  it("survives a restart of the browser, and goes on being paid in it", async () => {
    const day = await beginDay();
    await failTimes(day, 6);
    await day.browsing.restart();
    expect(await waitMs(day)).toBe(300_000);
    await day.pass(300);
    expect(await waitMs(day)).toBe(0);
  });

  it("is paid by the alarm, while the worker dies after every ring", async () => {
    const day = await beginDay();
    await failTimes(day, 6);
    for (let ring = 0; ring < 10; ring += 1) {
      await day.pass(30);
      await day.world.killWorker();
    }
    expect(await waitMs(day)).toBeLessThan(60_000);
  });

  it("is not paid by a wall that is set ahead a little at every death of the worker", async () => {
    const day = await beginDay();
    await failTimes(day, 6);
    for (let times = 0; times < 20; times += 1) {
      day.world.time.moveWall(30_000);
      await day.world.killWorker();
      await waitMs(day);
    }
    expect(await waitMs(day)).toBe(300_000);
  });

  it("is paid while the worker lives, and loses little when it dies between two rings", async () => {
    const day = await beginDay();
    await failTimes(day, 6);
    for (let deaths = 0; deaths < 10; deaths += 1) {
      await day.pass(29);
      await day.world.killWorker();
      await day.pass(1);
    }
    expect(await waitMs(day)).toBeLessThanOrEqual(50_000);
  });

  it("is never shortened by asking for it", async () => {
    const day = await beginDay();
    await failTimes(day, 6);
    for (let asked = 0; asked < 50; asked += 1) {
      await day.world.killWorker();
      await waitMs(day);
    }
    expect(await waitMs(day)).toBe(300_000);
  });

  it("does not hold up the recovery code, which makes a new PIN and a new code", async () => {
    const day = await beginDay();
    await failTimes(day, 8);
    const reply = valueOf(
      await day.world.own("door/recover", { code: day.recoveryCode.toLowerCase(), newPin: "730184", grownUp: null }),
    );
    expect(reply).toMatchObject({ kind: "recovered" });
    expect(await tryPin(day, PIN)).toMatchObject({ kind: "wrong" });
    expect(await tryPin(day, "730184")).toMatchObject({ kind: "open" });
    expect(
      valueOf(await day.world.own("door/recover", { code: day.recoveryCode, newPin: "730184", grownUp: null })),
    ).toMatchObject({
      kind: "wrong",
    });
  });
});

describe("an open session", () => {
  const isOpen = async (day: Day): Promise<boolean> =>
    (await day.world.own("parent/view", { token: day.token(), tabId: null, child: null })).ok;

  it("ends after five minutes without a word, and lives on with every word", async () => {
    const day = await beginDay();
    await day.unlock();
    await day.pass(299);
    expect(await isOpen(day)).toBe(true);
    await day.world.own("door/touch", { token: day.token(), leaving: false });
    await day.pass(299);
    expect(await isOpen(day)).toBe(true);
    await day.pass(2);
    expect(await isOpen(day)).toBe(false);
  });

  it("ends two minutes after the popup closed", async () => {
    const day = await beginDay();
    await day.unlock();
    await day.world.own("door/touch", { token: day.token(), leaving: true });
    await day.pass(121);
    expect(await isOpen(day)).toBe(false);
  });

  it.each([
    ["a tap on Lock", async (day: Day) => day.world.own("door/lock", {})],
    ["a locked screen", async (day: Day) => day.world.event({ kind: "idle", state: "locked" })],
    ["the end of the browser", async (day: Day) => day.browsing.restart()],
    ["a clock that went back", async (day: Day) => day.world.time.moveWall(-60_000)],
  ])("ends with %s", async (_, end) => {
    const day = await beginDay();
    await day.unlock();
    await end(day);
    expect(await isOpen(day)).toBe(false);
  });

  it("does not end with a worker that dies", async () => {
    const day = await beginDay();
    await day.unlock();
    await day.world.killWorker();
    expect(await isOpen(day)).toBe(true);
  });

  it("is not opened by the token of the one before", async () => {
    const day = await beginDay();
    await day.unlock();
    const old = day.token();
    await day.unlock();
    expect((await day.world.own("parent/view", { token: old, tabId: null, child: null })).ok).toBe(false);
  });

  const resume = async (day: Day): Promise<string> => valueOf(await day.world.own("door/resume", {})).token;
  const opens = async (day: Day, token: string): Promise<boolean> =>
    (await day.world.own("parent/view", { token, tabId: null, child: null })).ok;

  it("serves two dashboards at once, and ends for both", async () => {
    const day = await beginDay();
    await day.unlock();
    const tokens = [day.token(), await resume(day), await resume(day)];
    for (const token of tokens) expect(await opens(day, token)).toBe(true);
    await day.world.own("door/lock", {});
    for (const token of tokens) expect(await opens(day, token)).toBe(false);
  });

  it("knows the last eight pages that it was handed to", async () => {
    const day = await beginDay();
    await day.unlock();
    for (let page = 0; page < 8; page += 1) await resume(day);
    expect(await opens(day, day.token())).toBe(false);
    expect(await opens(day, await resume(day))).toBe(true);
  });

  it("is not handed on once it is over", async () => {
    const day = await beginDay();
    await day.unlock();
    await day.world.own("door/lock", {});
    expect(await day.world.own("door/resume", {})).toMatchObject({ ok: false, error: "session-over" });
  });
});
