import { describe, expect, test } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { SITES } from "#domain/catalogue/index";
import { schoolSiteOf } from "#domain/catalogue/school-sites";
import { ENDLESS_SURFACES } from "#domain/catalogue/surface";
import { surfacesOf } from "#domain/catalogue/surfaces-of";
import { siteId } from "#domain/ids";
import { entranceOf } from "#domain/report/entrance-of";

/** Why a site on which one can search, and choose something, is none for school work. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  "what was chosen goes on into the next by itself, or under it others follow without end": [
    ...["instagram", "tiktok", "douyin", "kuaishou", "likee", "lemon8", "rednote", "facebook", "threads", "tumblr"],
    ...["quora", "imgur", "9gag", "dailymotion", "rumble", "bilibili", "vk", "ok-ru", "weibo", "truth-social"],
    ...["deviantart", "vsco"],
  ],
  "a search begins on a page of discoveries": ["bluesky"],
  "what is chosen there is a stream, or its recording with everybody's talk beside it": ["twitch", "kick", "bigo-live"],
  "it is for grown-ups, or closed to every child whom a school would send": ["4chan", "fansly", "onlyfans", "flickr"],
  "no school work is done there": ["askfm", "tellonym", "soundcloud", "wattpad"],
};

const searchable = SITES.filter((site) => {
  const surfaces = surfacesOf(site);
  return surfaces.includes("search") && (surfaces.includes("post") || surfaces.includes("watch"));
});
const schoolSites = SITES.filter(({ id }) => schoolSiteOf(id) !== undefined);

describe("for school work", () => {
  test("is every site on which one can search and choose, or it is left out for a reason", () => {
    const named = Object.values(LEFT_OUT).flat();
    const open = searchable.map(({ id }) => id).filter((id) => schoolSiteOf(id) === undefined);
    expect(open.toSorted()).toEqual(named.map(siteId).toSorted());
  });

  describe.each(schoolSites.map((site) => [site.id, site] as const))("on %s", (id, site) => {
    const surfaces = schoolSiteOf(id)?.surfaces ?? [];

    test("nothing is open that never ends, nor where one writes to others", () => {
      const never = [...ENDLESS_SURFACES, "messages", "compose", "signup", "settings"];
      expect(surfaces.filter((surface) => never.includes(surface))).toEqual([]);
    });

    test("a search and something to choose are, and a login where it has one", () => {
      expect(surfaces).toContain("search");
      expect(surfaces.some((surface) => surface === "post" || surface === "watch")).toBe(true);
      expect(surfacesOf(site).includes("login")).toBe(surfaces.includes("login"));
    });

    test("a search can be begun without passing a feed", () => {
      const entrance = entranceOf(site, "search");
      expect(entrance === null ? null : classify(entrance)).toMatchObject({ site: id, surface: "search" });
    });

    test("what is hidden is named in a way that a document can read", () => {
      for (const selector of schoolSiteOf(id)?.suggestions ?? []) expect(selector).not.toMatch(/[{}]/);
    });
  });

  test.each([
    ["x", "https://x.com/search-advanced", "search"],
    ["x", "https://x.com/nasa/status/123", "post"],
    ["linkedin", "https://www.linkedin.com/learning/a-course", "watch"],
    ["linkedin", "https://www.linkedin.com/pulse/a-long-read-jane-doe", "post"],
    ["substack", "https://platformer.substack.com/p/example-post", "post"],
    ["mastodon", "https://mastodon.social/@someone/112233", "post"],
    ["vimeo", "https://player.vimeo.com/video/123", "watch"],
    ["vimeo", "https://vimeo.com/123456789", "watch"],
  ] as const)("on %s, %s is open as %s", (site, url, surface) => {
    expect(classify(url)).toMatchObject({ site, surface });
    expect(schoolSiteOf(siteId(site))?.surfaces).toContain(surface);
  });

  test.each([
    ["x", "https://x.com/home"],
    ["x", "https://x.com/explore"],
    ["linkedin", "https://www.linkedin.com/feed/"],
    ["linkedin", "https://www.linkedin.com/video/"],
    ["substack", "https://substack.com/notes"],
    ["mastodon", "https://mastodon.social/home"],
    ["vimeo", "https://vimeo.com/channels/staffpicks"],
  ])("on %s, %s is not", (site, url) => {
    const place = classify(url);
    expect(place?.site).toBe(site);
    expect(place === null ? [] : schoolSiteOf(siteId(site))?.surfaces).not.toContain(place?.surface);
  });
});
