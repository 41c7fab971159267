import { describe, expect, it } from "vitest";
import { siteById, SITES } from "#domain/catalogue/index";
import { SOFTWARE, siteOfSoftware, type Software } from "#domain/catalogue/open-software";
import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import { placeOfSoftware } from "#domain/catalogue/place-of-software";
import { SOFTWARE_SITES } from "#domain/catalogue/software-sites";
import { siteId } from "#domain/ids";

const softwareOf = (id: string): Software | undefined => SOFTWARE.find((one) => one === id);

describe("open software on any host", () => {
  it("counts as a site that can be found by its id", () => {
    for (const software of SOFTWARE) expect(siteById(siteOfSoftware(software).site), software).toBeDefined();
  });

  it("has no host of its own where it is in no list, so that nothing is asked of the browser for it", () => {
    expect(SOFTWARE_SITES.flatMap(({ hosts }) => hosts)).toEqual([]);
    expect(SITES.filter((site) => SOFTWARE_SITES.includes(site))).toEqual([]);
  });

  it("counts a front end as what it shows, by its paths, as another door", () => {
    expect(placeOfSoftware("https://nitter.example/someone/status/20", "nitter")).toMatchObject({
      site: "x",
      surface: "post",
      sideDoor: true,
    });
    expect(placeOfSoftware("https://tube.example/watch?v=abc", "invidious")).toMatchObject({
      site: "youtube",
      surface: "watch",
      sideDoor: true,
    });
    expect(placeOfSoftware("https://piped.example/trending", "piped")).toMatchObject({ site: "youtube" });
    expect(placeOfSoftware("https://lib.example/r/cats/comments/1/x", "redlib")).toMatchObject({
      site: "reddit",
      surface: "post",
    });
  });

  it("never opens a page of a front end because the site itself has help there", () => {
    expect(placeOfSoftware("https://tube.example/t/privacy", "invidious")?.alwaysOpen).toBe(false);
  });

  it("counts Mastodon and Bluesky as themselves on whatever host", () => {
    expect(placeOfSoftware("https://social.school.example/@a/123", "mastodon")).toMatchObject({
      site: "mastodon",
      surface: "post",
      sideDoor: false,
    });
    expect(placeOfSoftware("https://sky.example/", "bluesky")).toMatchObject({ site: "bluesky", surface: "feed" });
  });

  it("knows no more of other software than that it is social", () => {
    expect(placeOfSoftware("https://pod.example/stream", "other-fediverse")).toMatchObject({
      site: OTHER_SOCIAL,
      surface: "other",
    });
  });

  it("places nothing that is no web address", () => {
    expect(placeOfSoftware("about:blank", "lemmy")).toBeNull();
  });
});

describe.each(SOFTWARE_SITES.filter(({ id }) => id !== OTHER_SOCIAL).map((site) => [site.id, site] as const))(
  "%s",
  (id, site) => {
    it("has an example of each surface that its rules name", () => {
      const shown = site.examples.map(({ surface }) => surface);
      const named = new Set(site.surfaces.map(({ surface }) => surface));
      expect([...named].filter((surface) => !shown.includes(surface))).toEqual([]);
    });

    it("has somewhere to turn that stays open", () => {
      expect(site.alwaysOpen.filter(({ why }) => why === "help" || why === "privacy").length).toBeGreaterThan(0);
      for (const { examples } of site.alwaysOpen)
        for (const url of examples)
          expect(placeOfSoftware(url, softwareOf(id) ?? "mastodon")?.alwaysOpen, url).toBe(true);
    });

    const shown = site.examples.filter(({ surface }) => surface !== null);
    it.each(shown.map(({ url, surface }) => [url, surface] as const))("%s is %s", (url, surface) => {
      const software = softwareOf(id);
      expect(software).toBeDefined();
      if (software !== undefined) expect(placeOfSoftware(url, software)).toMatchObject({ site: siteId(id), surface });
    });
  },
);
