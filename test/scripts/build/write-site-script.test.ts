import { describe, expect, test } from "vitest";
import { readPageRules } from "#content/surfaces/page-rules";
import { packPattern } from "../../../scripts/build/pack-pattern.ts";
import { SITES } from "#domain/catalogue/index";
import { surfaceOf } from "#domain/catalogue/surface-of";
import { writeLiteral } from "../../../scripts/build/write-literal.ts";
import { pathsOf } from "#test/support/paths-of";
import { runSiteScript } from "#test/support/run-site-script";

describe("the script of a site", () => {
  test.each(SITES)("$name gives the guard rules that answer as the catalogue does", (site) => {
    const rules = readPageRules(runSiteScript(site));
    if (rules === null) throw new Error("The guard reads none of it.");
    expect(rules).toMatchObject({ otherwise: site.otherwise, witnesses: site.witnesses });
    const placed = [...site.surfaces, ...site.alwaysOpen];
    const hosts = new Set([site.hosts[0] ?? "", ...placed.flatMap((rule) => rule.hosts ?? [])]);
    const queries = placed.some(({ query }) => query !== undefined) ? ["", "v=1&tab=blocking"] : [""];
    const differing = [...hosts].flatMap((host) =>
      queries.flatMap((query) =>
        pathsOf(site).filter((path) => {
          const [shipped, written] = [rules, site].map((all) => surfaceOf(all, { host, path, query }));
          return shipped?.surface !== written?.surface || shipped?.alwaysOpen !== written?.alwaysOpen;
        }),
      ),
    );
    expect(differing).toEqual([]);
  });
});

describe("a pattern of a path", () => {
  test.each<[RegExp, string | RegExp]>([
    [/^\/(?:a|b)(?:\/|$)/i, "a|b"],
    [/^\/a(?:\/|$)/i, "a"],
    [/^\/[^/]+\/a(?:\/|$)/i, "[^/]+/a"],
    // Two groups in a row are not one around both.
    [/^\/(?:a|b)c(?:d|e)(?:\/|$)/i, "(?:a|b)c(?:d|e)"],
    [/^\/a|b(?:\/|$)/i, "^/a|b(?:/|$)"],
    [/^\/a\|b(?:\/|$)/i, "^/a\\|b(?:/|$)"],
    [/^\/a$/i, "^/a$"],
    // The guard would read these with flags that they have not, or at any place of a path.
    [/^\/(?:a)(?:\/|$)/, /^\/(?:a)(?:\/|$)/],
    [/\/a/i, /\/a/i],
  ])("%s is shipped as %s", (pattern, packed) => {
    expect(packPattern(pattern, "i")).toEqual(packed);
  });
});

describe("data written as JavaScript", () => {
  test.each<[unknown, string]>([
    [{ a: /^\/x"\d$/i, "b-c": [1, null, true], d: undefined }, '{a:/^\\/x"\\d$/i,"b-c":[1,null,true]}'],
    ["</script> \u2028", '"</script> \u2028"'],
    [[], "[]"],
    [[1, undefined, 2, undefined], "[1,,2]"],
    [{}, "{}"],
  ])("%j means the same", (value, text) => {
    expect(writeLiteral(value)).toBe(text);
  });
});
