import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";

const INSTAGRAM = "https://www.instagram.com/";
const TIKTOK = "https://www.tiktok.com/foryou";
const tiktok = siteId("tiktok");
const plan = { dailyMinutes: everyDay<number | null>(5) };

const keep = (day: Day, minutes: number | null, closed: readonly (typeof tiktok)[] = []) =>
  day.world.own("plan/tighten", { minutes, closed });

async function takeBack(day: Day): Promise<void> {
  await day.unlock();
  valueOf(await day.world.own("plan/tighten-undo", { token: day.token(), child: day.child }));
  await day.world.own("door/lock", {});
  await day.browsing.follow();
}

describe("less today, by the child itself", () => {
  it("closes when its own minutes are spent, and tomorrow has the plan's", async () => {
    const day = await beginDay({ plan }, { amnesia: true });
    valueOf(await keep(day, 1));
    expect((await day.view()).ofMinutes).toBe(1);
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 70);
    expect(day.isClosed(1)).toBe(true);
    await day.browsing.close(1);
    await day.pass(14 * 3600);
    expect(await day.view()).toMatchObject({ ofMinutes: 5 });
    expect((await day.view()).lessToday).toBeUndefined();
    await day.browsing.open(2, INSTAGRAM);
    await day.watch(2, 120);
    expect(day.isClosed(2)).toBe(false);
  });

  it("closes a site that is open, says by whom and until when, and no other", async () => {
    const day = await beginDay({ plan });
    await day.browsing.open(1, TIKTOK);
    await day.browsing.open(2, INSTAGRAM);
    valueOf(await keep(day, null, [tiktok]));
    await day.browsing.follow();
    expect([day.isClosed(1), day.isClosed(2)]).toEqual([true, false]);
    const { reason, byChild, untilMs, nowMs } = await day.closedView(1);
    expect({ reason, byChild }).toEqual({ reason: "site-closed", byChild: true });
    expect((untilMs ?? 0) - nowMs).toBe(12 * 3_600_000);
  });

  it("is a parent's closing where the plan closes that site too", async () => {
    const day = await beginDay({ plan: { ...plan, closed: [{ site: tiktok, surface: "all" }] } });
    valueOf(await keep(day, null, [tiktok]));
    await day.browsing.open(1, TIKTOK);
    await day.browsing.follow();
    const { byChild, untilMs } = await day.closedView(1);
    expect([byChild, untilMs]).toEqual([undefined, null]);
  });

  it("is no plan of the parent's: theirs stands as it was, with its figure to start from", async () => {
    const day = await beginDay({ plan });
    const before = (await day.view()).plan;
    valueOf(await keep(day, 1, [tiktok]));
    expect((await day.view()).plan).toEqual(before);
    await day.unlock();
    const view = valueOf(await day.world.own("parent/view", { token: day.token(), tabId: null, child: null }));
    expect(view.limitMinutes).toBe(5);
    expect(view.view.lessToday).toMatchObject({ minutes: 1, closed: [tiktok] });
  });

  it("is refused where any part of it would be more, and stays as it was", async () => {
    const day = await beginDay({ plan });
    valueOf(await keep(day, 2, [tiktok]));
    for (const [minutes, closed] of [
      [3, [tiktok]],
      [2, []],
      [null, [tiktok]],
      [1, []],
    ] as const)
      expect(await keep(day, minutes, closed)).toMatchObject({ ok: false, error: "bad-request" });
    expect((await day.view()).lessToday).toMatchObject({ minutes: 2, closed: [tiktok] });
  });

  it("is a child's word alone: nobody else who is here has a day to keep", async () => {
    const day = await beginDay({ plan, use: "shared" });
    expect(await keep(day, 1)).toMatchObject({ ok: false, error: "not-now" });
    await day.world.own("who/choose", { child: null, code: null });
    expect(await keep(day, 1)).toMatchObject({ ok: false, error: "not-now" });
  });

  it("is one child's, and not its sister's", async () => {
    const day = await beginDay({ plan, others: [{ name: "Leo", plan }] });
    valueOf(await keep(day, 1));
    valueOf(await day.world.own("who/choose", { child: day.children[1] ?? null, code: null }));
    expect((await day.view()).ofMinutes).toBe(5);
  });

  it("ends when a parent takes it back, and both are written down", async () => {
    const day = await beginDay({ plan });
    await day.browsing.open(1, TIKTOK);
    valueOf(await keep(day, 1, [tiktok]));
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(true);
    await takeBack(day);
    expect([day.isClosed(1), (await day.view()).ofMinutes]).toEqual([false, 5]);
    const written = (await day.journal()).filter(({ kind }) => kind.startsWith("less-"));
    expect(written).toMatchObject([
      { kind: "less-today", child: day.child, minutes: 1, closed: 1 },
      { kind: "less-taken-back", child: day.child },
    ]);
  });

  it("asked once more is written down once", async () => {
    const day = await beginDay({ plan });
    valueOf(await keep(day, null));
    for (const _ of [1, 2]) valueOf(await keep(day, 2, [tiktok]));
    expect((await day.journal()).filter(({ kind }) => kind === "less-today")).toHaveLength(1);
  });

  it("that nobody can read asks for nothing", async () => {
    const day = await beginDay({ plan });
    await day.world.stores.documents.put("tightenings", day.child, { date: "2026-11-23", minutes: "few", closed: [] });
    expect(await day.view()).toMatchObject({ state: "nearly-over", ofMinutes: 5 });
  });
});
