import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import { minutesGiven } from "#test/support/domain/minutes-given";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";
import { choose, startTurn } from "#test/support/household/siblings";

const YOUTUBE = "https://www.youtube.com/watch?v=abc123DEF45";
const asked = { minutes: 15, purpose: "school", line: null } as const;
const plan = { dailyMinutes: everyDay(1), closed: [{ site: siteId("youtube"), surface: "all" }] } as const;

/** Mia and Leo with a minute each and the same sites; Mia is here. */
async function beginWithMia(use: "shared" | "children" = "shared"): Promise<Day> {
  const day = await beginDay({ use, plan, others: [{ name: "Leo", plan }] });
  await choose(day, 0);
  return day;
}

const leoOf = ({ children: [, leo] }: Day) => {
  if (leo === undefined) throw new Error("There is no Leo.");
  return leo;
};
const parentView = async (day: Day, child = day.child) =>
  valueOf(await day.world.own("parent/view", { token: day.token(), tabId: null, child }));

describe("a question of one child", () => {
  it("is answered for that child, whoever is here by then", async () => {
    const day = await beginWithMia();
    await day.world.own("request/make", asked);
    await choose(day, 1);
    expect((await day.view()).asking).toMatchObject({ waiting: null });
    await day.unlock();
    const [request] = (await parentView(day, leoOf(day))).requests;
    expect(request).toMatchObject({ childName: "Mia", minutes: 15, foresight: { still: null } });
    const answer = { kind: "yes", minutes: 15 } as const;
    const { view } = valueOf(
      await day.world.own("request/answer", { token: day.token(), request: request?.id ?? "", answer }),
    );
    expect(view.view).toMatchObject({ child: { name: "Mia" }, ofMinutes: 16 });
    expect(await day.view()).toMatchObject({ child: { name: "Leo" }, ofMinutes: 1 });
  });

  it("is taken back by nobody else", async () => {
    const day = await beginWithMia();
    await day.world.own("request/make", asked);
    const [request] = await day.world.stores.requests.all();
    const takeBack = () => day.world.own("request/take-back", { request: request?.id ?? "" });
    await choose(day, 1);
    expect(await takeBack()).toMatchObject({ ok: false, error: "not-now" });
    await choose(day, 0);
    expect(await takeBack()).toMatchObject({ ok: true });
  });

  it("is neither shown nor taken back while a grown-up has their turn", async () => {
    const day = await beginWithMia("children");
    await day.world.own("request/make", asked);
    const [request] = await day.world.stores.requests.all();
    await startTurn(day, 15);
    expect((await day.view()).asking).toBe(undefined);
    expect(await day.world.own("request/take-back", { request: request?.id ?? "" })).toMatchObject({ ok: false });
    expect(await day.world.own("request/make", asked)).toMatchObject({ ok: false });
    await day.world.own("turn/end", {});
    expect((await day.view()).asking?.waiting).toMatchObject({ minutes: 15 });
  });
});

describe("what is given to one child", () => {
  it("is foreseen of a child who is not here", async () => {
    const day = await beginDay({ use: "shared", plan, others: [{ name: "Leo", plan, birthDate: "2018-01-05" }] });
    await choose(day, 0);
    await day.unlock();
    const { request: _, ...given } = minutesGiven(15, { site: siteId("youtube"), surface: "all" });
    const child = leoOf(day);
    expect(await day.world.own("grant/foresee", { token: day.token(), child, ...given })).toMatchObject({
      ok: true,
      value: { still: "below-minimum-age" },
    });
  });

  it("opens a single page to that child alone", async () => {
    const day = await beginWithMia();
    await day.browsing.open(1, YOUTUBE);
    await day.unlock();
    const page = { token: day.token(), child: day.child, tabId: 1, on: true, pastBedtime: false, request: null };
    valueOf(await day.world.own("grant/page", page));
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(YOUTUBE);
    await choose(day, 1);
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(true);
    await choose(day, 0);
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(YOUTUBE);
  });

  it("by a phone code goes to whoever typed it, also where somebody sits down meanwhile", async () => {
    const day = await beginWithMia();
    await day.unlock();
    const { codes } = valueOf(await day.world.own("codes/make", { token: day.token() }));
    const { cipher } = day.world.ports;
    const { stretch } = cipher;
    cipher.stretch = async (...given) => {
      cipher.stretch = stretch;
      await choose(day, 1);
      return stretch(...given);
    };
    expect(valueOf(await day.world.own("grant/by-code", { code: codes[0] ?? "" }))).toMatchObject({ kind: "given" });
    expect(await day.view()).toMatchObject({ child: { name: "Leo" }, ofMinutes: 1 });
    expect((await parentView(day)).view).toMatchObject({ child: { name: "Mia" }, ofMinutes: 16 });
  });
});
