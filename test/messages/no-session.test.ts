import fc from "fast-check";
import { minutesGiven } from "#test/support/domain/minutes-given";
import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import { SURFACES } from "#domain/catalogue/surface";
import type { ChildView } from "#domain/report/views";
import type { GuardReport } from "#domain/verdict/guard-report";
import { MESSAGES } from "#messages/messages";
import type { MessageName } from "#messages/protocol";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { PIN } from "#test/support/household/given-household";
import { sampleRequests } from "#test/support/messages/sample-requests";
import { budget } from "#test/support/domain/budget";

const NAMES = Object.keys(MESSAGES).filter((name): name is MessageName => Object.hasOwn(MESSAGES, name));
const URLS = [
  "https://www.instagram.com/",
  "https://www.instagram.com/direct/inbox/",
  "https://www.youtube.com/watch?v=a",
  "https://www.tiktok.com/foryou",
];

const report: fc.Arbitrary<GuardReport> = fc.record({
  spans: fc.array(
    fc.record({
      startAgoMs: fc.integer({ min: 0, max: 86_400_000 }),
      endAgoMs: fc.integer({ min: 0, max: 86_400_000 }),
    }),
    { maxLength: 3 },
  ),
  shows: fc.option(fc.constantFrom(...SURFACES)),
  visible: fc.boolean(),
  happening: fc.option(fc.constantFrom("text", "video", "call")),
  noticed: fc.option(fc.integer()),
  why: fc.constantFrom("hello", "beat", "hidden", "moved", "asked", "expired", "removed", "stop"),
});
const token = fc.oneof(fc.constantFrom("", "0", "null"), fc.string());
const pin = fc.string().filter((text) => text !== PIN);
const CODES = ["2580", "1470"] as const;
const wrongCode = fc.constantFrom("0000", "1234", "9999", null);

/** A message as whoever knows them all could send it from a page of ours or of a site, without a session. */
const message = fc.oneof(
  fc.record({ from: fc.constant("page" as const), tabId: fc.integer({ min: 1, max: 4 }), report }),
  fc.record({
    from: fc.constant("own" as const),
    name: fc.constantFrom(...NAMES),
    token,
    pin,
    tabId: fc.constantFrom(null, 1, 2, 3, 4),
    other: fc.option(fc.jsonValue(), { freq: 3 }),
  }),
  fc.record({
    from: fc.constant("less" as const),
    minutes: fc.option(fc.integer({ min: 0, max: 8 })),
    closed: fc.subarray(["instagram", "tiktok", "youtube"].map(siteId)),
  }),
  fc.record({ from: fc.constant("claim" as const), child: fc.constantFrom(0, 1, null), code: wrongCode }),
);
type Message = typeof message extends fc.Arbitrary<infer T> ? T : never;

async function send(day: Day, sent: Message): Promise<void> {
  if (sent.from === "page") {
    if (day.world.browser.tab(sent.tabId) !== null) await day.world.report(sent.tabId, sent.report);
  } else if (sent.from === "less") {
    await day.world.own("plan/tighten", { minutes: sent.minutes, closed: sent.closed });
  } else if (sent.from === "claim") {
    const child = sent.child === null ? null : (day.children[sent.child] ?? null);
    await day.world.own("who/choose", { child, code: sent.code });
  } else {
    const samples = {
      ...sampleRequests(sent.token),
      "door/unlock": { pin: sent.pin },
      "door/recover": { code: sent.pin.slice(0, 60), newPin: "730184", grownUp: null },
    };
    const request = sent.other ?? samples[sent.name];
    await day.world.send(sent.name, request, {
      kind: "own",
      tabId: sent.tabId,
      url: "porchlight://own/popup.html",
    });
  }
  await day.browsing.follow();
}

const rank = { closed: 0, limited: 1, open: 2 } as const;

/** What must not become looser, each as numbers and texts that can be compared. */
async function tightness(day: Day) {
  const view = await day.view();
  const { households, grants } = day.world.stores.everything();
  return {
    decided: JSON.stringify({
      households,
      grants,
      plan: view.plan,
      child: view.child?.id,
      use: view.state === "grown-up",
    }),
    // A child may keep itself to less; to no more than that again.
    ofMinutes: view.ofMinutes ?? Infinity,
    usedMs: view.usedMs,
    paused: view.pausedAtMs !== null,
    open: new Map(
      view.sites.map((line) => [line.site, { rank: rank[line.state], surfaces: new Set(line.openSurfaces) }]),
    ),
    state: view.state,
  };
}

type Tightness = Awaited<ReturnType<typeof tightness>>;

/** Anyone may say to be a guest: nothing is open to them, and whoever was here needs their code to come back. */
const isGuest = ({ state }: Tightness): boolean => state === "guest";

function expectNoLooser(before: Tightness, after: Tightness): void {
  if (isGuest(after)) return expect(after.open).toEqual(new Map());
  expect(isGuest(before), "a guest became a child without a code").toBe(false);
  expect(after.decided).toBe(before.decided);
  expect(after.ofMinutes).toBeLessThanOrEqual(before.ofMinutes);
  expect(after.usedMs).toBeGreaterThanOrEqual(before.usedMs);
  expect(after.paused).toBe(before.paused);
  for (const [site, now] of after.open) {
    const was = before.open.get(site);
    expect(now.rank, site).toBeLessThanOrEqual(was?.rank ?? 0);
    // Which parts stay open is told of a closed site alone.
    if (was?.rank !== rank.closed) continue;
    expect(
      [...now.surfaces].filter((surface) => !was?.surfaces.has(surface)),
      site,
    ).toEqual([]);
  }
  const closed: readonly ChildView["state"][] = ["paused", "spent", "needs-parent", "bedtime"];
  if (closed.includes(before.state)) expect(closed).toContain(after.state);
}

/** Some time left, some spent, one site closed, one too old; and where asked, a pause. */
async function beginTight(paused: boolean): Promise<Day> {
  const closed = [{ site: siteId("tiktok"), surface: "all" as const }];
  const budgets = [budget(1, { site: siteId("instagram"), surface: "feed" as const })];
  const day = await beginDay({
    code: CODES[0],
    others: [{ name: "Leo", code: CODES[1] }],
    plan: {
      dailyMinutes: [5, 5, 5, 5, 5, 5, 5],
      closed,
      budgets,
      openWhenSpent: [{ site: "all", surface: "messages" }],
    },
  });
  if (paused) await day.world.own("pause/set", { token: day.token(), on: true });
  await day.world.own("door/lock", {});
  for (const [tabId, url] of URLS.entries()) await day.browsing.open(tabId + 1, url, { windowId: tabId + 1 });
  await day.watch(1, 50);
  return day;
}

describe("without a session", () => {
  test("no sequence of messages, from our own pages or from any guard, makes anything looser", async () => {
    const steps = fc.array(fc.tuple(message, fc.integer({ min: 0, max: 15 })), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.boolean(), steps, async (paused, all) => {
        const day = await beginTight(paused);
        let before = await tightness(day);
        for (const [sent, seconds] of all) {
          await send(day, sent);
          await day.pass(seconds);
          const after = await tightness(day);
          expectNoLooser(before, after);
          before = after;
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test("the right code is who somebody is, and a wrong one changes nothing", async () => {
    const day = await beginTight(false);
    const leo = day.children[1] ?? null;
    const before = await tightness(day);
    for (const code of ["0000", "1470"] as const) {
      await day.world.own("who/choose", { child: leo, code });
      const after = await tightness(day);
      if (code === "0000") expectNoLooser(before, after);
      else expect(() => expectNoLooser(before, after)).toThrow();
    }
  });

  test("the same messages with a session do: the measure can tell", async () => {
    const day = await beginTight(true);
    const before = await tightness(day);
    await day.unlock();
    await day.world.own("pause/set", { token: day.token(), on: false });
    await day.world.own("grant/give", { token: day.token(), child: day.child, ...minutesGiven(30) });
    const after = await tightness(day);
    expect(() => expectNoLooser(before, after)).toThrow();
  });
});
