import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { readPageRules } from "#content/page-rules";
import { packPattern } from "../../../scripts/build/pack-pattern.ts";
import { SITES } from "#domain/catalogue/index";
import type { Site } from "#domain/catalogue/site";
import { surfaceOf } from "#domain/catalogue/surface-of";
import { ENTRANCES } from "#domain/report/entrances";
import { leaveOutNotes } from "../../../scripts/build/leave-out-notes.ts";
import { writeLiteral } from "../../../scripts/build/write-literal.ts";
import { runSiteScript } from "#test/support/run-site-script";

/** Paths of one to three segments out of the words that the site's rules name, and of some that none does. */
function pathsOf(site: Site): readonly string[] {
  const sources = [...site.surfaces, ...site.alwaysOpen].map(({ path }) => path.source);
  const words = [...new Set(sources.flatMap((source) => source.match(/@?[a-z_][\w.-]*/gi) ?? [])), "7", "Someone.else"];
  const pairs = words.flatMap((first) => words.map((second) => `/${first}/${second}`));
  const first = words.flatMap((word) => [`/${word}`, `/${word}/`, `/${word.toUpperCase()}/x/y`, `/${word}more`]);
  return ["/", ...first, ...pairs, ...pairs.filter((_, index) => index % 7 === 0).map((pair) => `${pair}/z`)];
}

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

describe("the catalogue as it is shipped", () => {
  const ship = (id: string): unknown => {
    const transform = leaveOutNotes().transform;
    if (typeof transform !== "function") throw new Error("The plugin transforms by a function.");
    return Reflect.apply(transform, {}, ["", id]);
  };

  test.each(SITES)(
    "$name keeps its rules, hosts and ages, one address for each entrance, and no witness, which its own script carries",
    (site) => {
      const text = String(ship(`/anywhere/src/domain/catalogue/sites/${site.id}.ts`));
      const shipped: typeof site = runInNewContext(text.replace("export default ", "(").replace(/;$/, ")"), { RegExp });
      expect(shipped).toMatchObject({
        id: site.id,
        hosts: site.hosts,
        surfaces: site.surfaces,
        witnesses: [],
        minimumAge: { years: site.minimumAge.years },
      });
      const linked = shipped.examples.map(({ surface }) => surface);
      expect(linked).toEqual(ENTRANCES.filter((entrance) => site.examples.some(({ surface }) => surface === entrance)));
    },
  );

  test("leaves everything else alone", () => {
    expect(ship("/anywhere/src/domain/catalogue/classify.ts")).toBeNull();
    expect(ship("/anywhere/src/domain/catalogue/sites/_example.ts")).toBeNull();
  });
});
