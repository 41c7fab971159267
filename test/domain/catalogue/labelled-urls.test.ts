import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { SITES } from "#domain/catalogue/index";

type Labelled = { readonly url: string; readonly site: string; readonly surfaces: readonly string[] };

/** 139 URLs that other teams labelled for their own tools; kept beside the project, not in it. */
const file = new URL("../../../../shared/data/urls.json", import.meta.url);
/** Where we answer otherwise, on purpose: the URL, and why. Empty: we agree on all of them. */
const EXPLAINED: Readonly<Record<string, string>> = {};

if (!existsSync(file)) console.warn("Skipped: the labelled URLs are not here (../shared/data/urls.json).");

describe.skipIf(!existsSync(file))("the URLs that others labelled", () => {
  const labelled = existsSync(file) ? readLabelled() : [];
  const ids = new Set<string>(SITES.map((site) => site.id));
  const ours = labelled.filter(({ site }) => ids.has(site));

  it("are the 139 of them, 102 on sites of ours", () => {
    expect([labelled.length, ours.length]).toEqual([139, 102]);
  });

  it("have the surface that their label says, but for those explained", () => {
    const wrong = ours.filter(({ url, site, surfaces }) => {
      const place = classify(url);
      return place?.site !== site || !surfaces.includes(place.surface);
    });
    expect(wrong.map(({ url }) => url).toSorted()).toEqual(Object.keys(EXPLAINED).toSorted());
  });

  it("are none of ours where they are on other sites", () => {
    const others = labelled.filter(({ site }) => !ids.has(site));
    expect(others.filter(({ url }) => classify(url) !== null)).toEqual([]);
  });
});

function readLabelled(): readonly Labelled[] {
  return JSON.parse(readFileSync(file, "utf8")) as readonly Labelled[];
}
