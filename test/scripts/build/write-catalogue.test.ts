import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { SITES } from "#domain/catalogue/index";
import { surfaceOf } from "#domain/catalogue/surface-of";
import { surfacesOf } from "#domain/catalogue/surfaces-of";
import { unpackSite, type ShippedSite } from "#domain/catalogue/unpack-site";
import { ENTRANCES } from "#domain/report/entrances";
import { leaveOutNotes } from "../../../scripts/build/leave-out-notes.ts";
import { packPattern } from "../../../scripts/build/pack-pattern.ts";
import { writeCatalogue } from "../../../scripts/build/write-catalogue.ts";
import { pathsOf } from "#test/support/paths-of";

function ship(forPages: boolean): readonly ShippedSite[] {
  const [, ...lines] = writeCatalogue("ALL_SITES", SITES, forPages).replace("export const ALL_SITES =", "").split("\n");
  return runInNewContext(lines.join("\n"), { unpackSite, RegExp }) as readonly ShippedSite[];
}

const forScripts = ship(false);
const forPages = ship(true);

describe("the catalogue as it is shipped", () => {
  test.each(SITES.map((site, index) => [site.name, site, index] as const))(
    "%s places every page as it is written",
    (_name, site, index) => {
      const shipped = forScripts[index];
      if (shipped === undefined) throw new Error("It is missing.");
      const placed = [...site.surfaces, ...site.alwaysOpen];
      const hosts = new Set([site.hosts[0] ?? "", ...placed.flatMap((rule) => rule.hosts ?? [])]);
      const differing = [...hosts].flatMap((host) =>
        pathsOf(site).filter((path) => {
          const [a, b] = [shipped, site].map((rules) => surfaceOf(rules, { host, path, query: "v=1&tab=blocking" }));
          return a?.surface !== b?.surface || a?.alwaysOpen !== b?.alwaysOpen;
        }),
      );
      expect(differing).toEqual([]);
    },
  );

  test.each(SITES.map((site, index) => [site.name, site, index] as const))(
    "%s keeps its names, hosts and ages",
    (_name, site, index) => {
      for (const shipped of [forScripts[index], forPages[index]]) {
        expect(shipped).toMatchObject({
          id: site.id,
          name: site.name,
          kind: site.kind,
          otherwise: site.otherwise,
          witnesses: [],
        });
        expect(shipped?.minimumAge).toEqual({
          ...site.minimumAge,
          source: "",
          regional: site.minimumAge.regional.map(({ country, minimumAge }) => ({ country, minimumAge })),
        });
        expect(shipped && surfacesOf(shipped)).toEqual(surfacesOf(site));
      }
      expect(forScripts[index]?.hosts).toEqual([...site.hosts]);
      // A group around a single word more or less means the same, and packed they are the same text.
      const sources = (places: readonly { readonly path: unknown; readonly query?: unknown }[]) =>
        places.map(({ path, query }) => [path instanceof RegExp && packPattern(path, ""), query]);
      expect(sources(forScripts[index]?.alwaysOpen ?? [])).toEqual(sources(site.alwaysOpen));
    },
  );

  test("has one address for each entrance, and for our own pages none and no pattern", () => {
    for (const [index, site] of SITES.entries()) {
      const linked = forScripts[index]?.examples.map(({ surface }) => surface);
      expect(linked).toEqual(ENTRANCES.filter((entrance) => site.examples.some(({ surface }) => surface === entrance)));
    }
    expect(writeCatalogue("ALL_SITES", SITES, true)).not.toMatch(/https:|\\\/|\.com/);
  });

  test("stands for the one file of the catalogue that names all sites, and for no other", () => {
    const transform = leaveOutNotes().transform;
    if (typeof transform !== "function") throw new Error("The plugin transforms by a function.");
    const answer = (id: string): unknown => Reflect.apply(transform, {}, ["", id]);
    expect(answer("/anywhere/src/domain/catalogue/all-sites.ts")).toBe(writeCatalogue("ALL_SITES", SITES, false));
    expect(answer("/anywhere/src/domain/catalogue/classify.ts")).toBeNull();
  });
});
