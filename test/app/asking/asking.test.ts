import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { minutesGiven } from "#test/support/domain/minutes-given";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";

const INSTAGRAM = "https://www.instagram.com/";
const minute = { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };
const asked = { minutes: 15, purpose: "school", line: "The volcano SECRET" } as const;

async function spendTheMinute(day: Day): Promise<void> {
  await day.browsing.open(1, INSTAGRAM);
  await day.watch(1, 61);
  expect(day.isClosed(1)).toBe(true);
}

const ask = (day: Day, request = asked) => day.world.own("request/make", request, 1);
const stored = (day: Day) => day.world.stores.requests.all();
const parentView = async (day: Day) =>
  valueOf(await day.world.own("parent/view", { token: day.token(), tabId: null, child: null }));
const told = async (day: Day) =>
  (await day.journal()).filter(({ kind }) => ["asked", "answered", "granted"].includes(kind));

describe("where the plan has no questions", () => {
  it("says so, and that a page is closed wrongly can be said all the same", async () => {
    const day = await beginDay({ plan: { ...minute, requestsADay: 0 } });
    await spendTheMinute(day);
    expect(await ask(day)).toMatchObject({ ok: false, error: "not-now" });
    expect((await day.view()).asking).toMatchObject({ leftToday: 0, inPerson: true });
    expect((await day.world.own("request/wrongly-closed", {}, 1)).ok).toBe(true);
    expect(await stored(day)).toMatchObject([{ kind: "wrongly-closed" }]);
  });

  it("does not let that be said and taken back all day long", async () => {
    const day = await beginDay({ plan: { ...minute, requestsADay: 0 } });
    await spendTheMinute(day);
    const said: boolean[] = [];
    for (let time = 0; time < 6; time += 1) {
      said.push((await day.world.own("request/wrongly-closed", {}, 1)).ok);
      const last = (await stored(day)).at(-1);
      await day.world.own("request/take-back", { request: last?.id ?? "" });
    }
    expect(said).toEqual([true, true, true, true, true, false]);
  });
});

describe("a child's question", () => {
  it("waits for a parent, who sees it whole, and its yes opens the page", async () => {
    const day = await beginDay({ plan: minute });
    await spendTheMinute(day);
    expect(valueOf(await ask(day)).asking).toMatchObject({ waiting: { minutes: 15 }, leftToday: 4 });
    await day.unlock();
    const [request] = (await parentView(day)).requests;
    expect(request).toMatchObject({ childName: "Mia", minutes: 15, purpose: "school", line: asked.line, before: 0 });
    await day.world.own("request/answer", {
      token: day.token(),
      request: request?.id ?? "",
      answer: { kind: "yes", minutes: 15 },
    });
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(INSTAGRAM);
    expect((await day.view()).asking).toMatchObject({ waiting: null, answered: { kind: "yes", minutes: 15 } });
    await day.watch(1, 16 * 60);
    expect(day.isClosed(1)).toBe(true);
    expect(await told(day)).toMatchObject([
      { kind: "asked", what: "time", minutes: 15, purpose: "school" },
      { kind: "granted", minutes: 15 },
      { kind: "answered", answer: "yes", minutes: 15 },
    ]);
  });

  it("answered no is told with the parent's line, and opens nothing", async () => {
    const day = await beginDay({ plan: minute });
    await spendTheMinute(day);
    await ask(day);
    await day.unlock();
    const [request] = (await parentView(day)).requests;
    const answer = { kind: "no", say: "After homework" } as const;
    await day.world.own("request/answer", { token: day.token(), request: request?.id ?? "", answer });
    expect((await day.closedView(1)).asking?.answered).toEqual(answer);
    expect(day.isClosed(1)).toBe(true);
  });

  it("asked again tells the next parent who answered before: one of them said no already", async () => {
    const day = await beginDay({ plan: minute });
    await spendTheMinute(day);
    await ask(day);
    await day.unlock();
    const token = day.token();
    const [me] = valueOf(await day.world.own("people/view", { token })).grownUps;
    await day.world.own("people/grown-up", { token, grownUp: me?.id ?? null, name: "Dad", pin: null });
    const [request] = (await parentView(day)).requests;
    const answer = { kind: "no", say: null } as const;
    await day.world.own("request/answer", { token, request: request?.id ?? "", answer });
    await ask(day);
    const [again] = (await parentView(day)).requests;
    expect(again).toMatchObject({ lastAnswer: "no", lastAnswerBy: "Dad" });
  });

  it.each([
    [
      "it is answered",
      async (day: Day) => {
        await day.unlock();
        const [request] = await stored(day);
        const answer = { kind: "no", say: null } as const;
        await day.world.own("request/answer", { token: day.token(), request: request?.id ?? "", answer });
      },
    ],
    [
      "it is taken back",
      async (day: Day) => {
        const [request] = await stored(day);
        await day.world.own("request/take-back", { request: request?.id ?? "" });
      },
    ],
    ["the day ends", (day: Day) => day.pass(13 * 3600)],
  ])("has no line any more when %s", async (_, end) => {
    const day = await beginDay({ plan: minute });
    await spendTheMinute(day);
    await ask(day);
    expect(JSON.stringify(await stored(day))).toContain("SECRET");
    await end(day);
    expect(JSON.stringify(day.world.stores.everything())).not.toContain("SECRET");
  });

  it("of another day has no line any more when the browser starts", async () => {
    const day = await beginDay({ plan: { opened: [] } });
    await day.browsing.open(1, INSTAGRAM);
    await day.world.own("request/make", { ...asked, minutes: null }, 1);
    const [request] = await stored(day);
    if (request === undefined) throw new Error("Nothing was asked.");
    await day.world.stores.requests.put({ ...request, date: "2026-11-22" });
    await day.world.restartBrowser();
    expect(await stored(day)).toMatchObject([{ line: null, answer: null }]);
  });

  it("is asked one at a time, and so often a day, also where it is taken back", async () => {
    const day = await beginDay({ plan: { ...minute, requestsADay: 2 } });
    await spendTheMinute(day);
    await ask(day);
    expect(await ask(day)).toMatchObject({ ok: false, error: "not-now" });
    await day.world.own("request/take-back", { request: (await stored(day))[0]?.id ?? "" });
    await ask(day);
    await day.world.own("request/take-back", { request: (await stored(day))[1]?.id ?? "" });
    expect((await day.view()).asking).toMatchObject({ waiting: null, leftToday: 0 });
    expect(await ask(day)).toMatchObject({ ok: false, error: "not-now" });
  });

  it("waits again when the grant that answered it is taken back", async () => {
    const day = await beginDay({ plan: minute });
    await spendTheMinute(day);
    await ask(day);
    await day.unlock();
    const [request] = await stored(day);
    const { grant } = valueOf(
      await day.world.own("grant/give", {
        token: day.token(),
        child: day.child,
        ...minutesGiven(5),
        request: request?.id ?? "",
      }),
    );
    expect((await day.view()).asking?.waiting).toBe(null);
    await day.world.own("grant/undo", { token: day.token(), grant });
    expect((await day.view()).asking?.waiting).toMatchObject({ minutes: 15 });
  });

  it.each([
    ["a closed page", 1],
    ["the popup", undefined],
  ])("while everything is paused is about the pause, from %s, and its yes ends that", async (_, tabId) => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    await day.unlock();
    valueOf(await day.world.own("pause/set", { token: day.token(), on: true }));
    await day.browsing.follow();
    expect((await day.closedView(1)).reason).toBe("paused-by-parent");
    valueOf(await day.world.own("request/make", asked, tabId));
    const [request] = (await parentView(day)).requests;
    expect(request).toMatchObject({ endsPause: true, minutes: null });
    const answer = { kind: "yes", minutes: null } as const;
    const reply = valueOf(
      await day.world.own("request/answer", { token: day.token(), request: request?.id ?? "", answer }),
    );
    expect([reply.view.paused, reply.grant]).toEqual([false, null]);
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(INSTAGRAM);
    expect((await day.journal()).filter(({ kind }) => kind === "paused")).toMatchObject([{ on: true }, { on: false }]);
  });

  it("that a site be opened waits for a week, without its line", async () => {
    const day = await beginDay({ plan: { opened: [] } });
    await day.browsing.open(1, INSTAGRAM);
    await day.world.own("request/make", { ...asked, minutes: null }, 1);
    await day.pass(3 * 86_400);
    expect(await stored(day)).toMatchObject([{ reason: "waits-for-parent", line: null, answer: null }]);
    await day.pass(5 * 86_400);
    expect(await stored(day)).toEqual([]);
  });
});

describe("This looks wrong", () => {
  it("tells the parent the place and the reason, once, and no address", async () => {
    const day = await beginDay({ plan: { closed: [{ site: siteId("instagram"), surface: "all" }] } });
    await day.browsing.open(1, `${INSTAGRAM}p/SECRET/`);
    await day.world.own("request/wrongly-closed", {}, 1);
    await day.world.own("request/wrongly-closed", {}, 1);
    expect(await stored(day)).toMatchObject([
      { kind: "wrongly-closed", site: "instagram", surface: "post", reason: "site-closed", line: null },
    ]);
    expect(JSON.stringify(day.world.stores.everything())).not.toContain("SECRET");
    await day.unlock();
    expect((await parentView(day)).requests).toMatchObject([{ kind: "wrongly-closed", siteName: "Instagram" }]);
  });

  it("is refused where no closed page asks", async () => {
    const day = await beginDay();
    expect(await day.world.own("request/wrongly-closed", {})).toMatchObject({ ok: false });
  });
});
