import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { readPageRules } from "#content/page-rules";
import { SITES } from "#domain/catalogue/index";
import { leaveOutNotes } from "../../../scripts/build/leave-out-notes.ts";
import { writeLiteral } from "../../../scripts/build/write-literal.ts";
import { writeSiteScript } from "../../../scripts/build/write-site-script.ts";

describe("the script of a site", () => {
  test.each(SITES)("$name gives the guard the rules of the catalogue", (site) => {
    const scope: { porchlightSite?: unknown } = {};
    runInNewContext(writeSiteScript(site), { globalThis: scope, Object });
    expect(readPageRules(scope.porchlightSite)).toEqual({
      surfaces: site.surfaces,
      otherwise: site.otherwise,
      alwaysOpen: site.alwaysOpen.map(({ why: _why, examples: _examples, ...place }) => place),
      witnesses: site.witnesses,
    });
  });
});

describe("data written as JavaScript", () => {
  test.each<[unknown, string]>([
    [{ a: /^\/x"\d$/i, "b-c": [1, null, true], d: undefined }, '{a:/^\\/x"\\d$/i,"b-c":[1,null,true]}'],
    ["</script> \u2028", '"</script> \u2028"'],
    [[], "[]"],
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

  test.each(SITES)("$name keeps its rules, hosts and ages, and one address for each surface", (site) => {
    const text = String(ship(`/anywhere/src/domain/catalogue/sites/${site.id}.ts`));
    const shipped: typeof site = runInNewContext(text.replace("export default ", "(").replace(/;$/, ")"), { RegExp });
    expect(shipped).toMatchObject({
      id: site.id,
      hosts: site.hosts,
      surfaces: site.surfaces,
      witnesses: site.witnesses,
      minimumAge: { years: site.minimumAge.years },
    });
    const linked = shipped.examples.map(({ surface }) => surface);
    expect(new Set(linked)).toEqual(new Set(site.examples.flatMap(({ surface }) => surface ?? [])));
    expect(new Set(linked).size).toBe(linked.length);
  });

  test("leaves everything else alone", () => {
    expect(ship("/anywhere/src/domain/catalogue/classify.ts")).toBeNull();
    expect(ship("/anywhere/src/domain/catalogue/sites/_example.ts")).toBeNull();
  });
});
