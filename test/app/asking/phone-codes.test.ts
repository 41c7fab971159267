import { describe, expect, it } from "vitest";
import { everyDay } from "#domain/plan/every-day";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";

const INSTAGRAM = "https://www.instagram.com/";
const NEXT_DAY_S = 24 * 3600;

async function withCodes(): Promise<{ readonly day: Day; readonly codes: readonly string[] }> {
  const day = await beginDay({ plan: { dailyMinutes: everyDay(1) } });
  await day.unlock();
  const { codes } = valueOf(await day.world.own("codes/make", { token: day.token() }));
  await day.world.own("door/lock", {});
  return { day, codes };
}

const use = async (day: Day, code = "0000-0000") => valueOf(await day.world.own("grant/by-code", { code }));

describe("phone codes", () => {
  it("are ten, and none of them stands in the store", async () => {
    const { day, codes } = await withCodes();
    expect(new Set(codes).size).toBe(10);
    const stored = JSON.stringify(day.world.stores.everything());
    for (const code of codes) expect(stored).not.toContain(code.replace("-", ""));
  });

  it("give fifteen minutes each, twice a day, and the third waits for tomorrow", async () => {
    const { day, codes } = await withCodes();
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 61);
    expect(day.isClosed(1)).toBe(true);
    expect(await use(day, codes[0])).toEqual({ kind: "given", minutes: 15 });
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(INSTAGRAM);
    expect(await use(day, codes[7]?.toLowerCase())).toEqual({ kind: "given", minutes: 15 });
    expect(await use(day, codes[3])).toEqual({ kind: "enough" });
    expect(await day.view()).toMatchObject({ ofMinutes: 31, asking: { withCode: false } });
    await day.pass(NEXT_DAY_S);
    expect(await use(day, codes[3])).toEqual({ kind: "given", minutes: 15 });
  });

  it("are good once", async () => {
    const { day, codes } = await withCodes();
    await use(day, codes[0]);
    expect(await use(day, codes[0])).toEqual({ kind: "used" });
    expect(await day.view()).toMatchObject({ ofMinutes: 16 });
  });

  it("end when new ones are made", async () => {
    const { day, codes } = await withCodes();
    await day.unlock();
    await day.world.own("codes/make", { token: day.token() });
    expect(await use(day, codes[0])).toMatchObject({ kind: "wrong" });
  });

  it("are tried like a PIN, with waits of their own that leave the PIN alone", async () => {
    const { day, codes } = await withCodes();
    for (let tried = 0; tried < 3; tried += 1) expect(await use(day)).toEqual({ kind: "wrong", waitMs: 0 });
    expect(await use(day)).toEqual({ kind: "wrong", waitMs: 30_000 });
    expect(await use(day, codes[0])).toEqual({ kind: "waiting", waitMs: 30_000 });
    await day.unlock();
    await day.pass(30);
    expect(await use(day, codes[0])).toMatchObject({ kind: "given" });
  });

  it("that were used win no tries back", async () => {
    const { day, codes } = await withCodes();
    await use(day, codes[0]);
    for (let tried = 0; tried < 3; tried += 1) await use(day);
    await use(day, codes[0]);
    expect(await use(day)).toEqual({ kind: "wrong", waitMs: 30_000 });
  });

  it("are worth no more than they are when somebody writes into what they gave", async () => {
    const { day, codes } = await withCodes();
    await use(day, codes[0]);
    const [given] = await day.world.stores.grants.ofDay(day.child, "2026-11-23");
    if (given === undefined) throw new Error("Nothing was given.");
    await day.world.stores.grants.remove(given.id);
    await day.world.stores.grants.add({ ...given, amount: { kind: "minutes", minutes: 200 } });
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
    await day.world.stores.grants.remove(given.id);
    await day.world.stores.grants.add({ ...given, pastBedtime: true });
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
    await day.world.stores.grants.remove(given.id);
    await day.world.stores.grants.add({ ...given, id: "code-mine-1" });
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
  });

  describe("give nothing when what they gave is put down", () => {
    const plan = { dailyMinutes: everyDay(1) };
    async function used() {
      const day = await beginDay({ plan, others: [{ name: "Leo", plan }] });
      await day.unlock();
      const { codes } = valueOf(await day.world.own("codes/make", { token: day.token() }));
      await use(day, codes[0]);
      const [given] = await day.world.stores.grants.ofDay(day.child, "2026-11-23");
      if (given === undefined) throw new Error("Nothing was given.");
      return { day, given };
    }

    it("on another day", async () => {
      const { day, given } = await used();
      await day.world.stores.grants.add({ ...given, date: "2026-11-24" });
      await day.pass(NEXT_DAY_S);
      expect(await day.view()).toMatchObject({ ofMinutes: 1 });
    });

    it("for somebody else", async () => {
      const { day, given } = await used();
      const leo = day.children[1] ?? day.child;
      await day.world.stores.grants.add({ ...given, child: leo });
      const { view } = valueOf(await day.world.own("parent/view", { token: day.token(), tabId: null, child: leo }));
      expect(view).toMatchObject({ child: { name: "Leo" }, ofMinutes: 1 });
    });
  });

  it("leave no count behind once no budget looks back on their day", async () => {
    const { day, codes } = await withCodes();
    await use(day, codes[0]);
    const counted = async () => Object.keys((await day.world.stores.marker.counts()) ?? {}).join(" ");
    expect(await counted()).toContain("code:");
    await day.pass(13 * NEXT_DAY_S);
    expect(await counted()).toContain("code:");
    await day.pass(3 * NEXT_DAY_S);
    expect(await counted()).not.toContain("code:");
    expect(await counted()).toContain("household");
  });

  it("two at once are the two of the day, and a third beside them is refused", async () => {
    const { day, codes } = await withCodes();
    const replies = await Promise.all(codes.slice(0, 3).map((code) => use(day, code)));
    expect(replies.map(({ kind }) => kind)).toEqual(["given", "given", "enough"]);
  });

  it("hold nobody up who has the turn and waits for the door", async () => {
    const { day, codes } = await withCodes();
    const { cipher } = day.world.ports;
    const { stretch } = cipher;
    const rung: Promise<void>[] = [];
    cipher.stretch = async (...given) => {
      rung.push(day.world.event({ kind: "alarm", name: "watch" }));
      await new Promise((next) => setImmediate(next));
      return stretch(...given);
    };
    expect(await use(day, codes[0])).toMatchObject({ kind: "given" });
    await Promise.all(rung);
  });
});
