import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { readPageRules } from "#content/page-rules";
import { surfaceOfUrl } from "#content/surface-of-url";
import { classify } from "#domain/catalogue/classify";
import { SITES } from "#domain/catalogue/index";
import { writeSiteScript } from "../../scripts/build/write-site-script.ts";

/** What the generated file leaves on the isolated world's global. */
function porchlightSiteOf(site: (typeof SITES)[number]): unknown {
  const scope: { porchlightSite?: unknown } = {};
  runInNewContext(writeSiteScript(site), scope);
  return scope.porchlightSite;
}

const broken: readonly [why: string, value: unknown][] = [
  ["nothing", undefined],
  ["a text", "instagram"],
  ["no surfaces", { otherwise: "other", alwaysOpen: [], witnesses: [], attributes: [] }],
  ["rules that are no rows", { otherwise: "other", surfaces: [{}], alwaysOpen: [], witnesses: [], attributes: [] }],
  ["an unknown surface", { otherwise: "elsewhere", surfaces: [], alwaysOpen: [], witnesses: [], attributes: [] }],
  [
    "a pattern that is none",
    { otherwise: "other", surfaces: [["feed", { source: "/" }]], alwaysOpen: [], witnesses: [], attributes: [] },
  ],
  [
    "a witness without a selector",
    { otherwise: "other", surfaces: [], alwaysOpen: [], witnesses: [["feed"]], attributes: [] },
  ],
];

describe("the site's rules in the page", () => {
  it.each(broken)("are refused whole when there is %s", (_why, value) => {
    expect(readPageRules(value)).toBeNull();
  });

  it.each(SITES.map((site) => [site.id, site] as const))(
    "place every example of %s as the background does",
    (_id, site) => {
      const rules = readPageRules(porchlightSiteOf(site));
      expect(rules).not.toBeNull();
      for (const { url, surface } of site.examples) {
        const place = classify(url);
        if (surface === null || place?.site !== site.id || place.sideDoor) continue;
        expect([url, surfaceOfUrl(rules, url)]).toEqual([url, place.alwaysOpen ? null : place.surface]);
      }
    },
  );

  it.each([
    "https://www.instagram.com./reels/",
    "https://www.instagram.com//reels//",
    "https://www.instagram.com/%72eels/",
    "https://WWW.INSTAGRAM.COM/p/../reels/?x=1#y",
    "https://www.instagram.com/help%2f..%2freels/",
  ])("read %s as the background does", (url) => {
    const site = SITES.find(({ id }) => id === "instagram");
    const rules = site === undefined ? null : readPageRules(porchlightSiteOf(site));
    const place = classify(url);
    expect(place).not.toBeNull();
    expect(surfaceOfUrl(rules, url)).toBe(place?.alwaysOpen === true ? null : place?.surface);
  });

  it("classify nothing when they are missing", () => {
    expect(surfaceOfUrl(null, "https://www.instagram.com/")).toBeNull();
  });
});
