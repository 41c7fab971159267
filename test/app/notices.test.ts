import { minutesGiven } from "#test/support/domain/minutes-given";
import { describe, expect, it } from "vitest";
import { words } from "#locales/words";
import { beginDay } from "#test/support/household/begin-day";

const INSTAGRAM = "https://www.instagram.com/";
const twelve = { dailyMinutes: [12, 12, 12, 12, 12, 12, 12] as const };

/** Two minutes are watched, and the next word of the guard is answered with the notice of ten. */
async function comeToTen() {
  const day = await beginDay({ plan: twelve });
  await day.browsing.open(1, INSTAGRAM);
  await day.watch(1, 119);
  const spans = [{ startAgoMs: 1_000, endAgoMs: 0 }];
  await day.world.pass(1_000);
  const order = await day.world.report(1, { why: "beat", spans });
  expect(order.notice?.text).toBe(words.en.notice(10));
  return { day, order };
}

describe("a notice", () => {
  it("comes again when the answer that carried it died with the worker", async () => {
    const { day, order } = await comeToTen();
    await day.world.killWorker();
    expect((await day.world.report(1, { why: "asked" })).notice).toEqual(order.notice);
  });

  it("comes no more when its page says that it was shown", async () => {
    const { day, order } = await comeToTen();
    const noticed = order.notice?.id ?? null;
    expect((await day.world.report(1, { why: "beat", noticed })).notice).toBeNull();
    await day.world.killWorker();
    expect((await day.world.report(1, { why: "beat", noticed })).notice).toBeNull();
    // Another page of the tab has shown none, and the tab has.
    expect((await day.world.report(1, { why: "hello" })).notice).toBeNull();
  });

  it("is another one after more time was given, though its words are the same", async () => {
    const { day, order } = await comeToTen();
    const noticed = order.notice?.id ?? null;
    await day.world.report(1, { why: "beat", noticed });
    await day.unlock();
    const scope = { site: "all", surface: "all" } as const;
    await day.world.own("grant/give", { token: day.token(), child: day.child, ...minutesGiven(1, scope) });
    const spans = [{ startAgoMs: 30_000, endAgoMs: 0 }];
    for (let beats = 0; beats < 2; beats += 1) {
      await day.world.pass(30_000);
      await day.world.report(1, { why: "beat", noticed, spans });
    }
    const again = await day.world.report(1, { why: "asked", noticed });
    expect(again.notice?.text).toBe(words.en.notice(10));
    expect(again.notice?.id).not.toBe(noticed);
  });

  it("is shown once by its guard, though the worker dies all around it", async () => {
    const day = await beginDay({ plan: twelve });
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.sit(1);
    for (let second = 1; second < 720; second += 1) {
      await day.pass(1);
      if ([120, 540, 660].some((due) => Math.abs(second - due) < 12)) await day.world.killWorker();
    }
    expect(day.browsing.noticesOf(1)).toEqual([words.en.notice(10), words.en.notice(3), words.en.notice(1)]);
  });
});
