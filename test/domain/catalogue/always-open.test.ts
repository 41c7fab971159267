import { describe, expect, it } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { SITES } from "#domain/catalogue/index";
import { isOnHost } from "#domain/catalogue/is-on-host";
import { parseAddress } from "#domain/catalogue/parse-address";
import type { AlwaysOpenPlace } from "#domain/catalogue/site";
import { ENDLESS_SURFACES } from "#domain/catalogue/surface";

const endless = SITES.flatMap((site) =>
  site.examples.flatMap(({ url, surface }) =>
    surface !== null && ENDLESS_SURFACES.includes(surface) ? [{ url, site: site.id }] : [],
  ),
);

/** Tried by hand rather than by `surfaceOf`, which would never open an endless page whatever the pattern. */
function matches(place: AlwaysOpenPlace, url: string): boolean {
  const address = parseAddress(url);
  if (address === null || !place.path.test(address.path)) return false;
  if (place.query !== undefined && !place.query.test(address.query)) return false;
  return place.hosts === undefined || place.hosts.some((host) => isOnHost(address.host, host));
}

/** Whose account opens other sites too. */
const SIGNS_ON_ELSEWHERE: readonly string[] = [
  ...["bluesky", "dailymotion", "deviantart", "discord", "douyin", "facebook", "flickr", "imgur", "instagram", "kick"],
  ...[
    "linkedin",
    "mastodon",
    "ok-ru",
    "pinterest",
    "reddit",
    "snapchat",
    "soundcloud",
    "telegram",
    "threads",
    "tiktok",
  ],
  ...["tumblr", "twitch", "vimeo", "vk", "wechat", "weibo", "x", "youtube"],
];

describe.each(SITES.map((site) => [site.id, site] as const))("what stays open on %s", (id, site) => {
  it("is what its examples say", () => {
    const closed = site.alwaysOpen
      .flatMap((place) => place.examples)
      .filter((url) => {
        const found = classify(url);
        return found === null || found.site !== id || !found.alwaysOpen;
      });
    expect(closed).toEqual([]);
  });

  it("has an example of each, that no other place of it would open", () => {
    for (const place of site.alwaysOpen) {
      expect(place.examples.length, String(place.path)).toBeGreaterThan(0);
      expect(place.examples.filter((url) => !matches(place, url))).toEqual([]);
    }
  });

  it("matches no feed, explore, shorts, stories or live page of any site", () => {
    const opened = site.alwaysOpen.flatMap((place) =>
      endless.filter(({ url, site: of }) => of === id && matches(place, url)).map(({ url }) => `${place.path} ${url}`),
    );
    expect(opened).toEqual([]);
  });

  it("leaves somewhere to turn and somewhere to sign on from another site", () => {
    const reasons = new Set(site.alwaysOpen.map((place) => place.why));
    expect(reasons.has("help") || reasons.has("safety")).toBe(true);
    expect(reasons.has("sign-on")).toBe(SIGNS_ON_ELSEWHERE.includes(id));
    expect(reasons.has("privacy") || reasons.has("delete-account")).toBe(true);
  });
});

describe("what only looks like a page that stays open", () => {
  it.each([
    ["a name that begins like help", "https://www.instagram.com/helpfuluser/"],
    ["a name that begins like help", "https://www.facebook.com/helpful.user"],
    ["a name that begins like privacy", "https://www.facebook.com/privacyfan"],
    ["a name that begins like tos", "https://x.com/tosca"],
    ["help in a query", "https://www.instagram.com/?next=/help/"],
    ["help in a fragment", "https://www.instagram.com/#/help/"],
    ["a sign-on in a query of the feed", "https://www.facebook.com/?next=/dialog/oauth"],
    ["a sign-on in another parameter", "https://www.facebook.com/login.php?x=1&nextnext=/dialog/oauth"],
    ["a login that goes on to the feed", "https://www.facebook.com/login.php?next=https%3A%2F%2Fwww.facebook.com%2F"],
    ["a way back out of help", "https://www.instagram.com/help/../reels/"],
    ["an escaped way back out of help", "https://www.instagram.com/help/%2e%2E/reels/"],
    ["an escaped slash", "https://www.instagram.com/help%2f..%2freels"],
    ["an escaped slash further on", "https://www.instagram.com/help/%2F..%2f..%2Freels"],
    ["an escaped backslash", "https://www.facebook.com/help/..%5creels"],
    ["an escape that is escaped", "https://www.facebook.com/help/%252e%252e/reels"],
    ["another case", "https://www.facebook.com/HELP/../reel/1"],
    ["the host of help as a user", "https://help.instagram.com@www.instagram.com/reels/"],
    ["the host of help before a backslash", "https://www.instagram.com\\@help.instagram.com/"],
    ["a host that ends like that of help", "https://nothelp.instagram.com/"],
    ["safety in a user's path", "https://www.tiktok.com/@safety/video/1"],
    ["a second word", "https://www.tiktok.com/foryou/safety"],
    ["a request for a new account", "https://bsky.social/oauth/authorize?client_id=1&prompt=create"],
    ["the settings around it", "https://x.com/settings/account"],
  ])("%s is not one: %s", (_trick, url) => {
    expect(classify(url)).toMatchObject({ alwaysOpen: false });
  });

  it.each([
    ["a final slash", "https://x.com/privacy/"],
    ["doubled slashes", "https://www.facebook.com//help//"],
    ["a dot segment", "https://www.facebook.com/reel/../help/"],
    ["a needless escape", "https://www.facebook.com/h%65lp/"],
    ["a fragment", "https://www.facebook.com/help/#top"],
    ["a language first", "https://www.tiktok.com/en-GB/community-guidelines"],
  ])("but %s changes nothing: %s", (_spelling, url) => {
    expect(classify(url)).toMatchObject({ alwaysOpen: true });
  });
});
