import { describe, expect, test } from "vitest";
import { ownSiteId } from "#domain/catalogue/own-site";
import { comparePlans, type Direction } from "#domain/compare/compare-plans";
import { siteId } from "#domain/ids";
import type { Plan, RulePart } from "#domain/plan/plan";
import { madrid } from "#test/support/domain/madrid";
import { openPlan } from "#test/support/domain/open-plan";

const TODAY = "2026-11-23";
const example = ownSiteId("example.org");
const games = ownSiteId("games.example.org");
const lesson = { site: siteId("youtube"), thing: "video/a", name: null };
const closedExample = { closed: [{ site: example, surface: "all" }] } as const;

const rows: readonly [string, RulePart, Direction | null, Partial<Plan>, Partial<Plan>][] = [
  ["a site of a parent's own", "ownSites", "stricter", {}, { ownSites: [example] }],
  ["it closed", "closed", "stricter", { ownSites: [example] }, { ownSites: [example], ...closedExample }],
  ["it removed", "ownSites", "looser", { ownSites: [example] }, {}],
  ["two in another order", "ownSites", null, { ownSites: [example, games] }, { ownSites: [games, example] }],
  ["a part of one made a site", "ownSites", "both", { ownSites: [example] }, { ownSites: [example, games] }],
  ["the whole of such a part", "ownSites", "stricter", { ownSites: [games] }, { ownSites: [example, games] }],
  ["a single page", "pages", "looser", {}, { pages: [lesson] }],
  ["it removed", "pages", "stricter", { pages: [lesson] }, {}],
  ["another in its place", "pages", "both", { pages: [lesson] }, { pages: [{ ...lesson, thing: "video/b" }] }],
  ["another name for it", "pages", null, { pages: [lesson] }, { pages: [{ ...lesson, name: "Maths" }] }],
  [
    "it for today alone",
    "pages",
    "looser",
    {},
    { overrides: [{ part: "pages", value: [lesson], firstDate: TODAY, lastDate: TODAY }] },
  ],
];

describe("a change of the sites of a plan", () => {
  test.each(rows)("%s: %s is %s", (_, part, direction, before, after) => {
    const [was, is] = [before, after].map((some) => ({ plan: { ...openPlan, ...some }, calendar: madrid }));
    if (was === undefined || is === undefined) throw new Error("There are two plans.");
    expect(comparePlans(was, is, TODAY)).toEqual(direction === null ? [] : [{ part, direction }]);
  });
});
