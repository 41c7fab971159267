import { beforeEach, describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import type { Site } from "#domain/catalogue/site";
import type { Browser, NavigationRule } from "#platform/browser";
import { createNavigationRules } from "#platform/navigation-rules";
import { rulesOf } from "#platform/rules/rules-of";

const site = (id: string, alwaysOpen: Site["alwaysOpen"] = []): Site => ({
  id: siteId(id),
  name: id,
  kind: "social",
  hosts: [`${id}.example`],
  minimumAge: { years: 13, source: "test", asOf: "2026-01-01", regional: [] },
  surfaces: [],
  otherwise: "feed",
  alwaysOpen,
  witnesses: [],
  examples: [],
});

const one = site("one", [{ why: "help", path: /^\/help$/i, hosts: ["help.one.example"], examples: [] }]);
const sites = [one, site("two")];
const closed = (id: string, subframesToo = true) => ({ site: siteId(id), subframesToo });

/** Gives rules back as Firefox does: everything that was not said is null. */
function fakeBrowser() {
  let held: NavigationRule[] = [];
  const updates: { removeRuleIds?: number[]; addRules?: NavigationRule[] }[] = [];
  const declarativeNetRequest = {
    getDynamicRules: async () => held.map((rule) => ({ ...rule, condition: { regexFilter: null, ...rule.condition } })),
    updateDynamicRules: async (update: (typeof updates)[number]) => {
      updates.push(update);
      held = [...held.filter(({ id }) => !update.removeRuleIds?.includes(id)), ...(update.addRules ?? [])];
      const ids = held.map(({ id }) => id);
      if (new Set(ids).size !== ids.length) throw new Error("Two rules have one number.");
    },
  };
  return { browser: { declarativeNetRequest } as unknown as Browser, updates, held: () => held };
}

describe("the rules for closed sites", () => {
  test("block the site under both of its names, and let its always-open places through before that", () => {
    expect(rulesOf([closed("one")], sites)).toEqual([
      {
        id: 1,
        priority: 1,
        action: { type: "block" },
        condition: { requestDomains: ["one.example", "one.example."], resourceTypes: ["main_frame", "sub_frame"] },
      },
      {
        id: 2,
        priority: 2,
        action: { type: "allow" },
        condition: {
          regexFilter: "^https?://[^/?#]*/help/?(?:[?#]|$)",
          isUrlFilterCaseSensitive: false,
          requestDomains: ["help.one.example", "help.one.example."],
          resourceTypes: ["main_frame", "sub_frame"],
        },
      },
    ]);
  });

  test("close again, before that, what the query of a place must not be", () => {
    const place = { why: "sign-on", path: /^\/authorize$/, query: /^(?!prompt=create)/, examples: [] } as const;
    const rules = rulesOf([closed("three")], [site("three", [place])]).map(({ priority, action }) => [
      priority,
      action.type,
    ]);
    expect(rules).toEqual([
      [1, "block"],
      [2, "allow"],
      [3, "block"],
    ]);
  });

  test("leave frames alone where only the page itself is closed", () => {
    const types = rulesOf([closed("two", false)], sites).map((rule) => rule.condition.resourceTypes);
    expect(types).toEqual([["main_frame"]]);
  });

  test("are the same whatever the order in which the sites were closed", () => {
    const rules = rulesOf([closed("one"), closed("two")], sites);
    expect(rulesOf([closed("two"), closed("one")], sites)).toEqual(rules);
  });
});

describe("keeping the browser's rules in step", () => {
  let fake: ReturnType<typeof fakeBrowser>;
  beforeEach(() => {
    fake = fakeBrowser();
  });

  test("does nothing when they already are", async () => {
    const rules = createNavigationRules(fake.browser, sites);
    await rules.sync([closed("one"), closed("two")]);
    await rules.sync([closed("two"), closed("one")]);
    expect(fake.updates).toHaveLength(1);
  });

  test("touches nothing but what changed", async () => {
    const rules = createNavigationRules(fake.browser, sites);
    await rules.sync([closed("one")]);
    await rules.sync([closed("one"), closed("two")]);
    await rules.sync([closed("two", false)]);
    const [, second, third] = fake.updates;
    expect([second?.removeRuleIds, second?.addRules?.map(({ id }) => id)]).toEqual([[], [101]]);
    expect([third?.removeRuleIds, third?.addRules?.map(({ id }) => id)]).toEqual([[1, 2, 101], [101]]);
  });

  test("changes the rule of a player when other pages may hold it", async () => {
    const rules = createNavigationRules(fake.browser, [site("vimeo")]);
    await rules.sync([{ ...closed("vimeo"), players: ["school.example"] }]);
    await rules.sync([{ ...closed("vimeo"), players: ["school.example"] }]);
    await rules.sync([{ ...closed("vimeo"), players: ["lessons.example"] }]);
    const [first, second, ...more] = fake.updates;
    expect(first?.addRules?.map(({ id }) => id)).toEqual([1, 91]);
    expect([second?.removeRuleIds, second?.addRules?.map(({ id }) => id)]).toEqual([[91], [91]]);
    expect(more).toEqual([]);
  });

  test("opens everything again", async () => {
    const rules = createNavigationRules(fake.browser, sites);
    await rules.sync([closed("one")]);
    await rules.sync([]);
    expect(fake.held()).toEqual([]);
  });

  test("is asked twice at once without one undoing the other", async () => {
    const rules = createNavigationRules(fake.browser, sites);
    await Promise.all([rules.sync([closed("one")]), rules.sync([closed("one")]), rules.sync([closed("two")])]);
    expect(fake.held().map(({ id }) => id)).toEqual([101]);
  });

  test("replaces what an older version of us left under other numbers", async () => {
    await fake.browser.declarativeNetRequest.updateDynamicRules({
      addRules: [{ id: 77, action: { type: "block" }, condition: { requestDomains: ["gone.example"] } }],
    });
    await createNavigationRules(fake.browser, sites).sync([closed("two")]);
    expect(fake.held().map(({ id }) => id)).toEqual([101]);
  });

  test("goes on after the browser refused once", async () => {
    const { declarativeNetRequest } = fake.browser;
    const working = declarativeNetRequest.getDynamicRules;
    declarativeNetRequest.getDynamicRules = () => Promise.reject(new Error("not now"));
    const rules = createNavigationRules(fake.browser, sites);
    await expect(rules.sync([closed("two")])).rejects.toThrow("not now");
    declarativeNetRequest.getDynamicRules = working;
    await rules.sync([closed("two")]);
    expect(fake.held().map(({ id }) => id)).toEqual([101]);
  });
});
