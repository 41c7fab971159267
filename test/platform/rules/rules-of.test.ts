import { describe, expect, test } from "vitest";
import { SITES } from "#domain/catalogue/index";
import type { ClosedSite } from "#app/ports";
import { PLAYERS } from "#domain/catalogue/players";
import { siteId } from "#domain/ids";
import { ownSiteId } from "#domain/catalogue/own-site";
import { WEB_PROXIES } from "#domain/catalogue/web-proxies";
import { rulesOf } from "#platform/rules/rules-of";

/** What both browsers let an extension have (MAX_NUMBER_OF_REGEX_RULES; Firefox's MAX_NUMBER_OF_DYNAMIC_RULES). */
const MOST_WITH_PATTERN = 1000;
const MOST = 5000;

describe("the browser's rules for the whole catalogue", () => {
  const all = rulesOf(
    SITES.map(({ id }) => ({ site: id, subframesToo: true })),
    SITES,
    WEB_PROXIES,
  );

  test("are fewer than a browser lets us have, with every site closed", () => {
    expect(all.filter(({ condition }) => condition.regexFilter !== undefined).length).toBeLessThan(MOST_WITH_PATTERN);
    expect(all.length).toBeLessThan(MOST);
  });

  test("have each a number of its own, and block every site once", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const whole = all.filter(({ action, condition }) => action.type === "block" && condition.regexFilter === undefined);
    // And one for what shows any site.
    expect(whole).toHaveLength(SITES.length + 1);
  });

  test("say short things, since a pattern may take up 2 kB once it is made", () => {
    const longest = Math.max(...all.map(({ condition }) => condition.regexFilter?.length ?? 0));
    expect(longest).toBeLessThan(300);
  });

  test("have no number twice with sites of a parent's own, of which each is blocked", () => {
    const own = ["example.org", "games.example.com"].map(ownSiteId);
    const closed = [...SITES.map(({ id }) => id), ...own].map((site) => ({ site, subframesToo: true }));
    const rules = rulesOf(closed, SITES, WEB_PROXIES);
    expect(rules).toHaveLength(all.length + own.length);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const [first] = own;
    const alone = rulesOf(first === undefined ? [] : [{ site: first, subframesToo: false }], SITES, WEB_PROXIES);
    expect(alone.map(({ condition }) => condition.requestDomains?.[0])).toEqual(["example.org", WEB_PROXIES[0]]);
  });

  test("let a site's player through, in frames of these hosts' pages alone, and nothing else of it", () => {
    const youtube = siteId("youtube");
    const added = (players: ClosedSite["players"]) =>
      rulesOf([{ site: youtube, subframesToo: true, ...(players && { players }) }], SITES).slice(
        rulesOf([{ site: youtube, subframesToo: true }], SITES).length,
      );
    expect(added(["school.example"])).toMatchObject([
      {
        action: { type: "allow" },
        condition: {
          initiatorDomains: ["school.example", "school.example."],
          requestDomains: ["youtube.com", "youtube.com.", "youtube-nocookie.com", "youtube-nocookie.com."],
          resourceTypes: ["sub_frame"],
        },
      },
    ]);
    expect(added("anywhere")[0]?.condition.initiatorDomains).toBeUndefined();
    expect(added([])).toEqual([]);
    expect(rulesOf([{ site: youtube, subframesToo: false, players: "anywhere" }], SITES)).toHaveLength(
      rulesOf([{ site: youtube, subframesToo: false }], SITES).length,
    );
  });

  test("stay as few with every player let through, each with a number of its own", () => {
    const players = SITES.map(({ id }) => ({ site: id, subframesToo: true, players: ["school.example"] }));
    const rules = rulesOf(players, SITES, WEB_PROXIES);
    expect(rules.length - all.length).toBe(Object.values(PLAYERS).flat().length);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ condition }) => condition.regexFilter !== undefined).length).toBeLessThan(MOST_WITH_PATTERN);
  });

  test("close a site's front ends with it, and web proxies with any", () => {
    const domainsOf = (...ids: readonly string[]) =>
      rulesOf(
        SITES.filter(({ id }) => ids.includes(id)).map(({ id }) => ({ site: id, subframesToo: false })),
        SITES,
        WEB_PROXIES,
      ).flatMap(({ action, condition }) => (action.type === "block" ? (condition.requestDomains ?? []) : []));
    expect(domainsOf("youtube")).toEqual(
      expect.arrayContaining(["youtu.be", "yewtu.be", "yewtu.be.", "croxyproxy.com"]),
    );
    expect(domainsOf("youtube")).not.toContain("xcancel.com");
    expect(domainsOf("omegle")).toContain("croxyproxy.com");
    expect(domainsOf()).toEqual([]);
  });
});
