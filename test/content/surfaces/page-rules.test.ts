import { describe, expect, it } from "vitest";
import { readPageRules } from "#content/surfaces/page-rules";
import { surfaceOfUrl } from "#content/surfaces/surface-of-url";
import { classify } from "#domain/catalogue/classify";
import { SITES } from "#domain/catalogue/index";
import { ownSiteMadeBy } from "#domain/catalogue/own-site";
import { SOFTWARE_WITH_PARTS } from "#domain/catalogue/software-with-parts";
import { runSiteScript } from "#test/support/run-site-script";

/** What is read, with one part of it changed. */
const packed = (changed: Readonly<Record<number, unknown>> = {}) =>
  Object.values({ 0: 0, 1: [[8, "direct"]], 2: [["help"]], 3: [[0, "main", [8]]], 4: "hidden role", ...changed });

const broken: readonly [why: string, value: unknown][] = [
  ["nothing", undefined],
  ["a text", "instagram"],
  ["an object", { otherwise: 0 }],
  ["no surfaces", packed({ 1: undefined })],
  ["rules that are no rows", packed({ 1: [{}] })],
  ["an unknown surface", packed({ 0: 99 })],
  ["a surface by its name", packed({ 0: "other" })],
  ["a pattern that is none", packed({ 1: [[0, { source: "/" }]] })],
  ["hosts that are no text", packed({ 2: [["help", undefined, ["x.com"]]] })],
  ["a witness without a selector", packed({ 3: [[0]] })],
  ["a witness on an unknown surface", packed({ 3: [[0, "main", [99]]] })],
  ["no attributes", packed({ 4: undefined })],
];

describe("the site's rules in the page", () => {
  it("are read when nothing is wrong with them", () => {
    expect(readPageRules(packed())).toMatchObject({
      otherwise: "feed",
      surfaces: [{ surface: "messages" }],
      alwaysOpen: [{ hosts: undefined }],
      witnesses: [{ surface: "feed", selector: "main", on: ["messages"] }],
      attributes: ["hidden", "role"],
    });
  });

  it.each(broken)("are refused whole when there is %s", (_why, value) => {
    expect(readPageRules(value)).toBeNull();
  });

  it.each(SITES.map((site) => [site.id, site] as const))(
    "place every example of %s as the background does",
    (_id, site) => {
      const rules = readPageRules(runSiteScript(site));
      expect(rules).not.toBeNull();
      for (const { url, surface } of site.examples) {
        const place = classify(url);
        if (surface === null || place?.site !== site.id || place.sideDoor) continue;
        expect([url, surfaceOfUrl(rules, url)]).toEqual([url, place.alwaysOpen ? null : place.surface]);
      }
    },
  );

  it.each(SOFTWARE_WITH_PARTS.map((site) => [site.id, site] as const))(
    "place every example of %s on a host as the background does",
    (software, site) => {
      const rules = readPageRules(runSiteScript(site));
      const own = ownSiteMadeBy("server.example", software);
      for (const { url } of site.examples) {
        const place = classify(url, [own]);
        if (place === null) continue;
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
    const rules = site === undefined ? null : readPageRules(runSiteScript(site));
    const place = classify(url);
    expect(place).not.toBeNull();
    expect(surfaceOfUrl(rules, url)).toBe(place?.alwaysOpen === true ? null : place?.surface);
  });

  it("classify nothing when they are missing", () => {
    expect(surfaceOfUrl(null, "https://www.instagram.com/")).toBeNull();
  });
});
