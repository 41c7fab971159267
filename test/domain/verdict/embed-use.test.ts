import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Embeds } from "#domain/plan/plan";
import { USUAL_EMBEDS } from "#domain/plan/usual-embeds";
import { decide } from "#domain/verdict/decide";
import { embedUse, type EmbedUse } from "#domain/verdict/embed-use";
import { judgePage } from "#domain/verdict/judge-page";
import { closedTime } from "#test/support/domain/closed-time";
import { makeGrant } from "#test/support/domain/make-grant";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";
import { schoolUse } from "#test/support/domain/school-use";

const PLAYER = "https://www.youtube-nocookie.com/embed/abc123DEF45";
const LESSON = "https://www.khanacademy.org/math/fractions";
const NEWS = "https://news.example/today";
const MINUTE = 60_000;
const everywhere = { where: "everywhere" } as const;

describe("a player in another site's page", () => {
  const rows: readonly [Partial<Embeds>, string, string, ReturnType<typeof embedUse>][] = [
    [{}, PLAYER, LESSON, "for-nothing"],
    [{}, PLAYER, "https://KhanAcademy.org./", "for-nothing"],
    [{}, PLAYER, NEWS, null],
    [{}, PLAYER, "https://khanacademy.org.evil.example/", null],
    [{}, PLAYER, "https://evil.example/?u=https://www.khanacademy.org/", null],
    [{}, PLAYER, "https://www-khanacademy-org.translate.goog/", null],
    [{}, PLAYER, "about:blank", null],
    [{}, "https://www.youtube.com/", LESSON, null],
    [{}, "https://www.instagram.com/p/CxYz12_ab/embed/", LESSON, null],
    [{ removed: ["khanacademy.org"] }, PLAYER, LESSON, null],
    [{ added: ["news.example"] }, PLAYER, NEWS, "for-nothing"],
    [{ added: ["news.example"] }, PLAYER, "https://a.news.example/", "for-nothing"],
    [everywhere, PLAYER, NEWS, "counted"],
    [everywhere, PLAYER, LESSON, "for-nothing"],
    [{ ...everywhere, removed: ["khanacademy.org"] }, PLAYER, LESSON, "counted"],
    [everywhere, "https://www.youtube.com/", NEWS, null],
    [everywhere, PLAYER, "https://www.youtube.com/post/1", null],
    [{ where: "nowhere" }, PLAYER, LESSON, null],
    [{ where: "nowhere", added: ["news.example"] }, PLAYER, NEWS, null],
  ];
  test.each(rows)("with %j: %s in %s is %s", (embeds, frame, page, use) => {
    expect(embedUse({ ...USUAL_EMBEDS, ...embeds }, frame, page)).toBe(use);
  });
});

const judge = (embed: EmbedUse | null, given: CaseGiven = {}) => {
  const { facts, plan, nowMs } = makeCase({
    site: "youtube",
    surface: "watch",
    ...given,
    facts: { ...given.facts, embed },
  });
  return { verdict: decide(facts, plan, nowMs), mark: judgePage(facts, plan, nowMs, null).school, facts, plan, nowMs };
};

const young = { birthDate: "2017-01-05" };
const closed = { plan: { closed: [{ site: siteId("youtube"), surface: "all" as const }] } };
const unopened = { plan: { opened: [] } };
const spent = { plan: { dailyMinutes: everyDay(0) } };
const school = { plan: { closedTimes: [closedTime("school", "08:30", "17:00")] } };
const night = { plan: { bedtime: everyDay({ closesAt: "15:30", opensAt: "07:00" }) } };
const rest = {
  plan: { breaks: { afterMinutes: 10, forMinutes: 30 } },
  facts: { streak: { seconds: 600, endMs: Date.UTC(2026, 10, 23, 15) } },
};

describe("on a learning site", () => {
  test.each([
    ["the child is too young for its site", young],
    ["the plan closes its site", closed],
    ["its site waits for a parent", unopened],
    ["the day is spent", spent],
    ["it is school time", school],
    ["a break is on", rest],
  ])("a player plays for nothing although %s", (_, given) => {
    expect(judge(null, given).verdict.kind).toBe("block");
    const { verdict, mark } = judge("for-nothing", given);
    expect(verdict).toMatchObject({ kind: "allow", counted: false });
    expect(mark).toBeNull();
  });

  test("it is for nothing where its site is open too, and in hours for school work", () => {
    expect(judge("for-nothing").verdict).toMatchObject({ kind: "allow", counted: false, wall: null });
    expect(judge("for-nothing", { plan: { schoolUse: schoolUse({ counts: true }) } })).toMatchObject({
      verdict: { counted: false },
      mark: null,
    });
  });

  test.each([
    ["at bedtime", night, "bedtime"],
    ["in a pause", { facts: { pausedSinceMs: 1 } }, "paused-by-parent"],
    ["in a private window", { facts: { inPrivateWindow: true } }, "private-window"],
    ["when nobody said who they are", { facts: { who: { kind: "nobody" } } }, "nobody-chosen"],
    ["when the plan cannot be trusted", { facts: { trouble: "needs-parent" } }, "needs-parent"],
  ] as [string, CaseGiven, string][])("it stays closed %s", (_, given, reason) => {
    expect(judge("for-nothing", given).verdict).toMatchObject({ kind: "block", reason });
  });

  test("it is ordinary school work in a night that a parent opened for that", () => {
    const given = makeGrant(15, { site: siteId("youtube"), surface: "school" });
    const opened = { ...night, facts: { grants: [{ ...given, pastBedtime: true }] } };
    expect(judge("for-nothing", opened)).toMatchObject({ verdict: { kind: "allow" }, mark: "apart" });
  });

  test("it ends with the day's bedtime, and nothing before", () => {
    const given = { plan: { ...spent.plan, bedtime: everyDay({ closesAt: "16:30", opensAt: "07:00" }) } };
    expect(judge("for-nothing", given).verdict).toMatchObject({ wall: { kind: "bedtime", leftMs: 30 * MINUTE } });
  });

  test("what else than the player shows there is judged as ever", () => {
    const { facts, plan, nowMs } = judge("for-nothing", closed);
    expect(judgePage(facts, plan, nowMs, "feed").verdict).toMatchObject({ kind: "block", reason: "site-closed" });
  });
});

describe("on any page, where the plan says so", () => {
  test.each([
    ["the child is too young for its site", young],
    ["the plan closes its site", closed],
    ["its site waits for a parent", unopened],
  ])("a player plays although %s, and counts", (_, given) => {
    expect(judge("counted", given).verdict).toMatchObject({ kind: "allow", counted: true });
  });

  test.each([
    ["the day is spent", spent, "daily-budget-spent"],
    ["it is school time", school, "school-hours"],
    ["it is bedtime", night, "bedtime"],
    ["it is paused", { facts: { pausedSinceMs: 1 } }, "paused-by-parent"],
  ] as [string, CaseGiven, string][])("it is closed when %s", (_, given, reason) => {
    expect(judge("counted", given).verdict).toMatchObject({ kind: "block", reason });
  });
});
