import { describe, expect, it } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { LABELLED_URLS } from "./labelled-urls.ts";
import { MENDED_URLS } from "./mended-urls.ts";
import { UNTRIED_URLS } from "./untried-urls.ts";

const ALL_MENDED = { ...MENDED_URLS, "a trial of addresses that nobody had tried": UNTRIED_URLS };

describe.each(Object.entries(ALL_MENDED))("an address that was mended after %s", (_source, urls) => {
  it.each(urls)("%s is %s, and one of %j", (url, site, surfaces) => {
    const place = classify(url);
    expect(place?.site).toBe(site);
    expect(surfaces).toContain(place?.surface);
  });
});

describe("the addresses that were mended", () => {
  it("are each there once, and none of those that others labelled", () => {
    const [mended, labelled] = [ALL_MENDED, LABELLED_URLS].map((table) =>
      Object.values(table).flatMap((urls) => urls.map(([url]) => url)),
    );
    expect(new Set(mended).size).toBe(mended?.length);
    expect(mended?.filter((url) => labelled?.includes(url))).toEqual([]);
  });
});
