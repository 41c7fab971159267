import { describe, expect, it } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { LABELLED_URLS } from "./labelled-urls.ts";

/** Where we answer otherwise, on purpose: the URL, and why. Empty: we agree on all of them. */
const EXPLAINED: Readonly<Record<string, string>> = {};

describe("the URLs that others labelled", () => {
  const labelled = Object.values(LABELLED_URLS).flat();

  it("are the 139 of them", () => {
    expect(labelled).toHaveLength(139);
    expect(Object.keys(EXPLAINED).length).toBeLessThanOrEqual(3);
  });

  it("have the site and the surface that their label says, but for those explained", () => {
    const wrong = labelled.filter(([url, site, surfaces]) => {
      const place = classify(url);
      return place?.site !== site || !surfaces.includes(place.surface);
    });
    expect(wrong.map(([url]) => url).toSorted()).toEqual(Object.keys(EXPLAINED).toSorted());
  });
});
