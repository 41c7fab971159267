import { describe, expect, test } from "vitest";
import { foreseeGrant } from "#domain/asking/foresee-grant";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Given } from "#domain/plan/grant";
import { grantWords } from "#locales/grant-words";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";

const EVERYWHERE = { site: "all", surface: "all" } as const;
const INSTAGRAM = { site: siteId("instagram"), surface: "all" } as const;
const night = { bedtime: everyDay({ closesAt: "20:00", opensAt: "07:00" } as const) };

function foresee(given: Partial<Given>, about: CaseGiven): string {
  const { facts, plan, nowMs } = makeCase(about);
  if (facts.who.kind !== "child") throw new Error("A child was expected.");
  const whole: Given = { amount: { kind: "minutes", minutes: 15 }, scope: EVERYWHERE, pastBedtime: false, ...given };
  return grantWords.holds(foreseeGrant(facts, { ...facts.who.child, plan }, whole, nowMs), "Europe/Madrid");
}

describe("what a grant leaves standing", () => {
  test.each<[string, Partial<Given>, CaseGiven, string]>([
    ["nothing", {}, {}, ""],
    ["tonight's bedtime", {}, { plan: night }, "Bedtime at 20:00 still holds."],
    ["no bedtime that it goes past", { pastBedtime: true }, { plan: night }, ""],
    [
      "the bedtime that is now",
      {},
      { plan: night, at: "2026-11-23T21:00" },
      "Bedtime holds until 07:00: this opens nothing before.",
    ],
    ["a pause", {}, { facts: { pausedSinceMs: 1 } }, "Everything stays paused until you end the pause."],
    [
      "the age of the site that it names",
      { scope: INSTAGRAM, amount: { kind: "day" } },
      { birthDate: "2017-01-05" },
      "Its minimum age still holds: this doesn't open it.",
    ],
    [
      "nothing of what the plan closes, where it names the site",
      { scope: INSTAGRAM },
      { plan: { closed: [INSTAGRAM] } },
      "",
    ],
    ["nothing where a site only waits to be opened", { scope: INSTAGRAM }, { plan: { opened: [] } }, ""],
  ])("is %s", (_, given, about, words) => {
    expect(foresee(given, about)).toBe(words);
  });
});

describe("the sentence on the button", () => {
  const anywhere = { siteName: null, surface: null, isPage: false } as const;
  const instagram = { siteName: "Instagram", surface: null, isPage: false } as const;
  const untilMs = Temporal.ZonedDateTime.from("2026-11-23T18:40[Europe/Madrid]").epochMilliseconds;

  test.each([
    [{ kind: "minutes", minutes: 15 }, anywhere, "Give 15 more minutes today."],
    [{ kind: "minutes", minutes: 15 }, instagram, "Give 15 more minutes of Instagram today."],
    [{ kind: "until", untilMs }, instagram, "Open Instagram until 18:40."],
    [{ kind: "day" }, { ...instagram, surface: "messages" }, "Open messages on Instagram for the rest of today."],
    [{ kind: "day" }, { ...instagram, isPage: true }, "Open this page alone, as long as this tab stays on it today."],
  ] as const)("for %j at %j", (amount, place, words) => {
    expect(grantWords.give(amount, place, "Europe/Madrid")).toBe(words);
  });
});
