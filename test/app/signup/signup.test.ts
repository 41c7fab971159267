import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import type { MessageName, Reply, ReplyOf, Request } from "#messages/protocol";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";

const SIGNUP = "https://www.instagram.com/accounts/emailsignup/";
const FEED = "https://www.instagram.com/";

type Of<N extends MessageName> = Promise<Reply<ReplyOf<N>>>;
/** As a guard says it in tab 1; its frame is the page itself. */
const says = <N extends MessageName>(day: Day, name: N, request: Request<N>, url = SIGNUP, incognito = false): Of<N> =>
  day.world.send(name, request, {
    ...{ kind: "page", tabId: 1, frameId: 0, url, origin: "", tabUrl: url, incognito, prerender: false },
  });
const partsIn = (day: Day, tab: number) =>
  [...new Set(day.world.browser.injected().flatMap(({ tabId, part }) => (tabId === tab ? [part] : [])))].toSorted();
const look = async (day: Day, url = SIGNUP) => valueOf(await says(day, "signup/look", { asksBirthDate: true }, url));
const held = async (day: Day) => (await day.journal()).filter(({ kind }) => kind === "signup-held");
const parentView = async (day: Day) =>
  valueOf(await day.world.own("parent/view", { token: day.token(), tabId: null, child: null }));

const OLD_ENOUGH = { birthDate: "2012-01-05", plan: { opened: [siteId("instagram")] } } as const;
/** A parent opened the site to a child who is too young for an account on it. */
const TOO_YOUNG = {
  birthDate: "2016-01-05",
  plan: { ageExceptions: [{ site: siteId("instagram"), surface: "all" }] },
} as const;

describe("a page that lies open to a child", () => {
  it("gets what wakes the sign-up guard, and where accounts are made the guard itself", async () => {
    const day = await beginDay(OLD_ENOUGH);
    await day.browsing.open(1, FEED);
    expect(partsIn(day, 1)).toEqual(["signup-probe"]);
    await day.browsing.open(2, SIGNUP);
    expect(partsIn(day, 2)).toEqual(["signup", "signup-probe"]);
  });

  it("hears that it is open when the guard is there, and not before", async () => {
    const day = await beginDay(OLD_ENOUGH);
    const whenTold: (readonly string[])[] = [];
    day.world.browser.onTold((tab) => whenTold.push(partsIn(day, tab)));
    await day.browsing.open(1, SIGNUP);
    expect(whenTold).not.toEqual([]);
    for (const parts of whenTold) expect(parts).toContain("signup");
  });

  it("gets the guard when a field is touched, and none in a grown-up's turn", async () => {
    const day = await beginDay(OLD_ENOUGH);
    await day.browsing.open(1, FEED);
    expect(valueOf(await says(day, "signup/wake", {}, FEED))).toEqual({ isAwake: true });
    expect(partsIn(day, 1)).toContain("signup");
    await day.world.own("turn/start", { token: day.token(), minutes: 15 });
    expect(valueOf(await says(day, "signup/wake", {}, FEED))).toEqual({ isAwake: false });
  });
});

describe("what a sign-up guard is told", () => {
  it("is the child's own date where the page asks for one, and no date where it does not", async () => {
    const day = await beginDay(OLD_ENOUGH);
    expect(await look(day)).toMatchObject({
      ...{ kind: "watch", isSignup: true, tooYoung: null },
      own: { birthDate: "2012-01-05", today: "2026-11-23" },
      words: { differs: { headline: "Let's pause here." }, ask: "Ask my parent" },
    });
    expect(valueOf(await says(day, "signup/look", { asksBirthDate: false }))).toMatchObject({ own: null });
  });

  it.each([
    ["in settings", "https://www.instagram.com/accounts/edit/"],
    ["at a place that is always open", "https://help.instagram.com/"],
    ["on a site that is none of ours", "https://neutral.example/signup"],
  ])("is to rest %s", async (_, url) => {
    expect(await look(await beginDay(OLD_ENOUGH), url)).toEqual({ kind: "rest" });
  });

  it("is to rest in a grown-up's turn, which lets one sign-up through", async () => {
    const day = await beginDay(OLD_ENOUGH);
    await day.world.own("turn/start", { token: day.token(), minutes: 15 });
    expect(await look(day)).toEqual({ kind: "rest" });
  });

  it("is to hold every account below the site's age, although a parent opened the site itself", async () => {
    const day = await beginDay(TOO_YOUNG);
    expect(await look(day)).toMatchObject({ tooYoung: { headline: "Instagram can open for you later." } });
  });

  it("is not to, where a parent excepted signing up by name", async () => {
    const plan = { ageExceptions: [{ site: siteId("instagram"), surface: "signup" }] } as const;
    expect(await look(await beginDay({ ...TOO_YOUNG, plan }))).toMatchObject({ tooYoung: null });
  });
});

describe("a form that was held", () => {
  it("is one quiet event a day for each band, and says nothing that was typed", async () => {
    const day = await beginDay(OLD_ENOUGH);
    for (const because of ["older-3-to-5", "older-3-to-5", "older-6-or-more"] as const)
      await says(day, "signup/held", { because });
    expect(await held(day)).toEqual([
      { kind: "signup-held", atMs: expect.any(Number), child: day.child, site: "instagram", because: "older-3-to-5" },
      expect.objectContaining({ because: "older-6-or-more" }),
    ]);
    await day.pass(86_400);
    await says(day, "signup/held", { because: "older-3-to-5" });
    expect(await held(day)).toHaveLength(3);
  });

  it("in a private window is written nowhere", async () => {
    const day = await beginDay(OLD_ENOUGH);
    await says(day, "signup/held", { because: "older-3-to-5" }, SIGNUP, true);
    expect(await held(day)).toEqual([]);
  });

  it.each([{}, { because: "1999-01-01" }, { because: "older-3-to-5", typed: "1999-01-01" }])(
    "cannot be told with anything else: %j",
    async (request) => {
      const day = await beginDay(OLD_ENOUGH);
      const sent = says(day, "signup/held", request as { because: "below-age" });
      expect(await sent).toMatchObject({ ok: false, error: "bad-request" });
    },
  );
});

describe("an account with the true birth date", () => {
  const made = async (day: Day) => (await day.journal()).filter(({ kind }) => kind === "account-made");

  it("is noted once a day for its site, and nobody is nagged", async () => {
    const day = await beginDay(OLD_ENOUGH);
    for (const _ of [1, 2]) await says(day, "signup/made", {});
    expect(await made(day)).toEqual([
      { kind: "account-made", atMs: expect.any(Number), child: day.child, site: "instagram" },
    ]);
    await day.unlock();
    expect((await parentView(day)).requests).toEqual([]);
  });

  it("is not noted in a private window, nor in a grown-up's turn", async () => {
    const day = await beginDay(OLD_ENOUGH);
    await says(day, "signup/made", {}, SIGNUP, true);
    await day.world.own("turn/start", { token: day.token(), minutes: 15 });
    await says(day, "signup/made", {});
    expect(await made(day)).toEqual([]);
  });
});

describe("Ask my parent", () => {
  it("is kept once for its site, and the parent reads it; nothing opens by it", async () => {
    const day = await beginDay(OLD_ENOUGH);
    expect((await says(day, "signup/ask", {})).ok).toBe(true);
    expect((await says(day, "signup/ask", {})).ok).toBe(true);
    await day.unlock();
    const { requests } = await parentView(day);
    expect(requests).toMatchObject([{ kind: "signup", siteName: "Instagram", surface: "signup", minutes: null }]);
    const answer = { kind: "yes", minutes: null } as const;
    await day.world.own("request/answer", { token: day.token(), request: requests[0]?.id ?? "", answer });
    expect((await parentView(day)).requests).toEqual([]);
    expect(await look(day)).toMatchObject({ kind: "watch" });
    expect((await day.journal()).map(({ kind }) => kind)).not.toContain("granted");
  });

  it("is not offered where the plan has no questions", async () => {
    const none = await beginDay({ ...OLD_ENOUGH, plan: { ...OLD_ENOUGH.plan, requestsADay: 0 } });
    expect(await look(none)).toMatchObject({ words: { ask: null } });
    expect(await look(await beginDay(OLD_ENOUGH))).toMatchObject({ words: { ask: "Ask my parent" } });
  });

  it("is refused when the day's questions are used up", async () => {
    const day = await beginDay({ ...OLD_ENOUGH, plan: { ...OLD_ENOUGH.plan, requestsADay: 0 } });
    expect(await says(day, "signup/ask", {})).toMatchObject({ ok: false, error: "not-now" });
  });
});
