import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Grant } from "#domain/plan/grant";
import { decide, nextChangeAt } from "#domain/verdict/decide";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";
import { makeGrant } from "#test/support/domain/make-grant";
import { recordsOf } from "#test/support/domain/records-of";

const MINUTE_MS = 60_000;
const at = (clock: string) => Temporal.ZonedDateTime.from(`2026-11-23T${clock}[Europe/Madrid]`).epochMilliseconds;
const INSTAGRAM = { site: siteId("instagram"), surface: "all" } as const;
const YOUTUBE = { site: siteId("youtube"), surface: "all" } as const;
const spent = { dailyMinutes: everyDay(0) };
const night = { bedtime: everyDay({ closesAt: "15:00", opensAt: "20:00" } as const) };
const until = (clock: string): Partial<Grant> => ({ amount: { kind: "until", untilMs: at(clock) } });

const grant = (changes: Partial<Grant>): Grant => ({ ...makeGrant(15), givenAtMs: at("16:00"), ...changes });
function judge(changes: Partial<Grant>, about: CaseGiven) {
  const { facts, plan, nowMs } = makeCase({ ...about, facts: { ...about.facts, grants: [grant(changes)] } });
  return { verdict: decide(facts, plan, nowMs), next: nextChangeAt(facts, nowMs), nowMs };
}

describe("a grant", () => {
  test.each<[string, Partial<Grant>, CaseGiven, string]>([
    ["until a time opens a spent day", until("16:30"), { plan: spent }, "open, 30 left"],
    ["until a time that has passed opens nothing", until("15:59"), { plan: spent }, "daily-budget-spent"],
    ["for the day opens a spent day", { amount: { kind: "day" } }, { plan: spent }, "open, 720 left"],
    [
      "of another site opens nothing here",
      { ...until("16:30"), scope: YOUTUBE },
      { plan: spent },
      "daily-budget-spent",
    ],
    ["until a time leaves bedtime", until("16:30"), { plan: night }, "bedtime"],
    ["past bedtime opens the night", { ...until("16:30"), pastBedtime: true }, { plan: night }, "open, 30 left"],
    ["of minutes past bedtime opens it for as many", { pastBedtime: true }, { plan: night }, "open, 15 left"],
    ["for everything leaves what the plan closes", until("16:30"), { plan: { closed: [INSTAGRAM] } }, "site-closed"],
    [
      "that names the site opens what the plan closes",
      { ...until("16:30"), scope: INSTAGRAM },
      { plan: { closed: [INSTAGRAM] } },
      "open, 30 left",
    ],
    [
      "of minutes that names the site opens it for as many",
      { scope: INSTAGRAM },
      { plan: { closed: [INSTAGRAM] } },
      "open, 15 left",
    ],
    [
      "that names the site opens one that waits for a parent",
      { ...until("16:30"), scope: INSTAGRAM },
      { plan: { opened: [] } },
      "open, 30 left",
    ],
    [
      "never ends a pause",
      { ...until("16:30"), pastBedtime: true },
      { facts: { pausedSinceMs: 1 } },
      "paused-by-parent",
    ],
    [
      "never opens below an age",
      { ...until("16:30"), scope: INSTAGRAM },
      { birthDate: "2017-01-05" },
      "below-minimum-age",
    ],
    [
      "takes nobody over a private window",
      until("16:30"),
      { plan: spent, facts: { inPrivateWindow: true } },
      "private-window",
    ],
    [
      "until a time stands before what the day has of its own",
      until("16:30"),
      { plan: { dailyMinutes: everyDay(20) } },
      "open, 50 left",
    ],
  ])("%s", (_, changes, about, expected) => {
    const { verdict } = judge(changes, about);
    const said =
      verdict.kind === "block"
        ? verdict.reason
        : `open, ${"wall" in verdict ? Math.round((verdict.wall?.leftMs ?? 0) / MINUTE_MS) : 0} left`;
    expect(said).toBe(expected);
  });

  test("of minutes runs out as they are watched, in what it names, since it was given", () => {
    const records = recordsOf({ site: siteId("instagram"), surface: "feed" }, at("15:50"), at("16:08"));
    const about: CaseGiven = { plan: { closed: [INSTAGRAM] }, records, at: "2026-11-23T16:10" };
    const { verdict } = judge({ scope: INSTAGRAM }, about);
    expect(verdict).toMatchObject({ kind: "warn", wall: { kind: "grant", leftMs: 7 * MINUTE_MS } });
  });

  test("by the clock is asked about again when it ends, watched or not", () => {
    expect(judge(until("16:30"), { plan: spent }).next).toBe(at("16:30"));
  });
});

describe("one page alone", () => {
  const page = (pastBedtime: boolean) => ({ facts: { pageGrant: { pastBedtime } } });

  test.each<[string, CaseGiven, string]>([
    ["is open where the plan closes its site", { plan: { closed: [INSTAGRAM] }, ...page(false) }, "allow"],
    ["is open when the day is spent", { plan: spent, ...page(false) }, "allow"],
    ["is closed at bedtime", { plan: night, ...page(false) }, "block"],
    ["is open past bedtime where that was said", { plan: night, ...page(true) }, "allow"],
    ["is closed below its age", { birthDate: "2017-01-05", ...page(true) }, "block"],
  ])("%s", (_, about, kind) => {
    const { facts, plan, nowMs } = makeCase(about);
    expect(decide(facts, plan, nowMs).kind).toBe(kind);
  });
});
