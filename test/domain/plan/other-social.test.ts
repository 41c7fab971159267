import { describe, expect, it, test } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { siteById } from "#domain/catalogue/index";
import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import { ownSiteId, seenSiteId, seenSiteMadeBy } from "#domain/catalogue/own-site";
import { siteId, type SiteId } from "#domain/ids";
import type { LedgerRecord } from "#domain/ledger/usage";
import { usageOf } from "#domain/ledger/usage-of";
import { decodePlan } from "#domain/plan/decode-plan";
import { everyDay } from "#domain/plan/every-day";
import { groupKey } from "#domain/plan/group-key";
import { groupedScopes } from "#domain/plan/grouped-scopes";
import type { Scope } from "#domain/plan/plan";
import { scopeCovers } from "#domain/plan/scope-covers";
import { idsOfSeen, type SeenSite } from "#domain/plan/seen-site";
import { withSpan } from "#domain/ledger/with-span";
import { openPlan } from "#test/support/domain/open-plan";

const POND = seenSiteId("pond.example");
const ADDED = ownSiteId("pond.example");
const LAKE = seenSiteId("lake.example");
const OTHERS: Scope = { site: OTHER_SOCIAL, surface: "all" };
const seen = (host: string, changes: Partial<SeenSite> = {}): SeenSite => ({
  ...{ host, software: null, atMs: 0, state: "new" },
  ...changes,
});

describe("the other social sites of a plan", () => {
  test.each<[string, SiteId, boolean]>([
    ["hold what a scout saw", POND, true],
    ["do not hold what a parent added", ownSiteId("pond.example"), false],
    ["hold what a scout saw with its software", seenSiteMadeBy("pond.example", "lemmy"), true],
    ["do not hold a site of the catalogue", siteId("x"), false],
    ["do not hold what is seen to be another door to one", siteId("via:nitter:pond.example"), false],
    ["do not hold what only looks like a site", siteId("seen:pond"), false],
  ])("%s", (_what, site, holds) => {
    expect(scopeCovers(OTHERS, site, "other")).toBe(holds);
  });

  it("are a group by themselves, in which a second in two of them is one second", () => {
    const plan = { ...openPlan, budgets: [{ name: null, scopes: [OTHERS], minutes: everyDay(20) }] };
    expect(groupedScopes(plan)).toEqual([[OTHERS]]);
    const records = [POND, LAKE, ownSiteId("garden.example")].reduce<readonly LedgerRecord[]>(
      (all, site, index) => withSpan(all, { site, surface: "other", fromSecond: index * 5, toSecond: index * 5 + 10 }),
      [],
    );
    const usage = usageOf(records, 0, 3600, () => true, groupedScopes(plan));
    expect(usage.byGroup.get(groupKey([OTHERS]))).toBe(15);
    expect(usage.countedSeconds).toBe(20);
  });

  it("can stand in a plan's rules, though none of them among the sites that a parent added", () => {
    const plan = { ...openPlan, closed: [OTHERS], budgets: [{ name: null, scopes: [OTHERS], minutes: everyDay(5) }] };
    expect(decodePlan(plan, "plan")).toEqual(plan);
    expect(() => decodePlan({ ...plan, ownSites: [POND] }, "plan")).toThrow("ownSites");
  });
});

describe("a site that was seen", () => {
  it("is the site at its host, under its own name", () => {
    expect(classify("https://m.pond.example/x", [POND])).toMatchObject({ site: POND, surface: "other" });
    expect(siteById(POND)).toMatchObject({ name: "pond.example", hosts: ["pond.example"] });
  });

  it.each<[string, readonly SiteId[], SiteId]>([
    ["the nearer host", [POND, ownSiteId("m.pond.example")], ownSiteId("m.pond.example")],
    ["the nearer host", [ownSiteId("pond.example"), seenSiteId("m.pond.example")], seenSiteId("m.pond.example")],
  ])("gives way to %s of two", (_what, own, site) => {
    expect(classify("https://m.pond.example/", own)?.site).toBe(site);
  });

  test.each<[string, SeenSite, readonly SiteId[], readonly SiteId[]]>([
    ["counts while nobody said anything", seen("pond.example"), [], [POND]],
    ["counts on where a parent said so", seen("pond.example", { state: "kept" }), [], [POND]],
    ["is nothing once a parent said it is none", seen("pond.example", { state: "ignored" }), [], []],
    [
      "is its software's site where that is known",
      seen("a.example", { software: "mastodon" }),
      [],
      [siteId("via:mastodon:a.example")],
    ],
    [
      "is one of the others where its software is in no list, with the parts of that",
      seen("pond.example", { software: "lemmy" }),
      [],
      [seenSiteMadeBy("pond.example", "lemmy")],
    ],
    ["is what one child's plan calls it, for all", seen("pond.example"), [ADDED], [ADDED]],
    ["is a part of what a parent added", seen("m.pond.example"), [ADDED], [ADDED]],
    ["is that also where its software is known", seen("m.pond.example", { software: "nitter" }), [ADDED], [ADDED]],
  ])("%s", (_what, site, added, ids) => {
    expect(idsOfSeen([site], added)).toEqual(ids);
  });
});
