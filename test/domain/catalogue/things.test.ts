import { describe, expect, test } from "vitest";
import { addressOfThing } from "#domain/catalogue/address-of-thing";
import { siteId } from "#domain/ids";
import { leftOutOf } from "#domain/catalogue/left-out-of";
import { thingsOf } from "#domain/catalogue/things-of";
import { SITES } from "#domain/catalogue/index";
import { isWellKnown } from "#domain/catalogue/is-well-known";
import { THINGS } from "#domain/catalogue/things";

/** Addresses of one thing, under the name that all of them share. */
const rows: readonly [string, readonly string[]][] = [
  [
    "youtube video/dQw4w9WgXcQ",
    [
      "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
      "https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=30s&list=PLx#at",
      "https://youtu.be/dQw4w9WgXcQ?si=abc",
      "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
      "https://www.youtube.com/live/dQw4w9WgXcQ",
      "HTTPS://WWW.YouTube.com./watch/?v=dQw4w9WgXcQ",
    ],
  ],
  [
    "youtube channel/@mathsteacher",
    ["https://www.youtube.com/@MathsTeacher", "https://www.youtube.com/@mathsteacher/videos"],
  ],
  ["youtube channel/UCabcdefghijklmnopqrstuv", ["https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/playlists"]],
  [
    "reddit group/askscience",
    ["https://www.reddit.com/r/AskScience/", "https://old.reddit.com/r/askscience/top/?t=week"],
  ],
  ["reddit post/1abcd2", ["https://www.reddit.com/r/askscience/comments/1abcd2/why_is_it/", "https://redd.it/1abcd2"]],
  ["discord server/81384788765712384", ["https://discord.com/channels/81384788765712384/381890411414683648"]],
  ["twitch channel/nasa", ["https://www.twitch.tv/NASA", "https://www.twitch.tv/nasa/schedule"]],
  ["twitch video/1234567", ["https://www.twitch.tv/videos/1234567?t=1h"]],
  ["instagram account/nasa", ["https://www.instagram.com/nasa/"]],
  ["instagram post/Cabc_-1", ["https://www.instagram.com/p/Cabc_-1/", "https://www.instagram.com/nasa/p/Cabc_-1/"]],
  ["tiktok video/7123456789", ["https://www.tiktok.com/@teacher/video/7123456789"]],
  ["tiktok account/teacher", ["https://www.tiktok.com/@Teacher"]],
  ["x account/nasa", ["https://x.com/NASA", "https://twitter.com/nasa"]],
  ["x post/1712345", ["https://x.com/nasa/status/1712345", "https://twitter.com/i/web/status/1712345"]],
  ["threads post/C_ab-1", ["https://www.threads.net/@nasa/post/C_ab-1"]],
  ["threads account/nasa", ["https://www.threads.com/@nasa"]],
  [
    "bluesky account/nasa.gov",
    [
      "https://bsky.app/profile/nasa.gov",
      "https://bsky.app/profile/nasa.gov/post/3kabc",
      "https://bsky.app/profile/NASA.gov/",
    ],
  ],
  ["bluesky post/3kabc", ["https://bsky.app/profile/nasa.gov/post/3kabc"]],
  [
    "facebook group/123456",
    ["https://www.facebook.com/groups/123456", "https://www.facebook.com/groups/123456/posts/789/"],
  ],
  ["pinterest post/12345", ["https://www.pinterest.com/pin/12345/", "https://www.pinterest.de/pin/12345/"]],
  ["snapchat account/nasa", ["https://www.snapchat.com/add/nasa", "https://www.snapchat.com/@nasa"]],
];
const cases = rows.flatMap(([thing, urls]) => urls.map((url) => [url, thing] as const));

describe("a thing of a site", () => {
  test.each(cases)("%s is %s", (url, thing) => {
    expect(thingsOf(url).map((found) => `${found.site} ${found.thing}`)).toContain(thing);
  });

  test("is told on sites of the catalogue, the best known among them, by rules of which each has an address above", () => {
    const told = Object.keys(THINGS);
    expect(told).toHaveLength(12);
    expect(told.filter((id) => SITES.every((site) => site.id !== id))).toEqual([]);
    const known = SITES.filter(({ id }) => isWellKnown(id) && id !== "whatsapp").map(({ id }) => id);
    expect(told).toEqual(expect.arrayContaining(known));
    for (const [site, rules] of Object.entries(THINGS))
      for (const { kind } of rules)
        expect(
          rows.some(([thing]) => thing.startsWith(`${site} ${kind}/`)),
          `${site} ${kind}`,
        ).toBe(true);
  });

  test.each(rows)("%s has an address that leads to it, but for a post on Bluesky", (said) => {
    const [site = "", thing = ""] = said.split(" ");
    const address = addressOfThing({ site: siteId(site), thing });
    if (said.startsWith("bluesky post")) return expect(address).toBeNull();
    expect(thingsOf(address ?? "").map((found) => found.thing)).toContain(thing);
  });

  test("that is narrower stands first", () => {
    const [first, second] = thingsOf("https://www.reddit.com/r/askscience/comments/1abcd2/why/");
    expect([first?.thing, second?.thing]).toEqual(["post/1abcd2", "group/askscience"]);
  });

  test.each([
    // The home of a site, what scrolls without end, and names that are none.
    "https://www.youtube.com/",
    "https://www.youtube.com/shorts/dQw4w9WgXcQ",
    "https://www.youtube.com/@mathsteacher/shorts",
    "https://www.youtube.com/results?search_query=maths",
    "https://www.youtube.com/watch?list=PLx",
    "https://www.youtube.com/feed/trending",
    "https://www.instagram.com/explore/",
    "https://www.instagram.com/reel/Cabc/",
    "https://www.reddit.com/r/popular/",
    "https://www.reddit.com/r/all",
    "https://www.reddit.com/r/askscience+aww/",
    "https://www.facebook.com/groups/feed/",
    "https://www.facebook.com/groups/discover/",
    "https://discord.com/channels/@me",
    "https://x.com/home",
    "https://www.twitch.tv/directory",
    // Whatever can be read two ways.
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&v=otherVideo1",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&%76=otherVideo1",
    "https://www.reddit.com/r/askscience%2f..%2fpopular/",
    // Another door, and another site.
    "https://www-youtube-com.translate.goog/watch?v=dQw4w9WgXcQ",
    "https://example.org/watch?v=dQw4w9WgXcQ",
    "about:blank",
  ])("is not %s", (url) => {
    expect(thingsOf(url)).toEqual([]);
  });

  test.each([
    ["https://www.tiktok.com/@teacher/video/7000000000", "account/teacher"],
    ["https://x.com/teacher/status/42", "account/teacher"],
    ["https://www.youtube.com/watch?v=dqw4w9wgxcq", "video/dQw4w9WgXcQ"],
    // What stands beside a video in its address is whatever somebody wrote there.
    ["https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=UUabcdefghijklmnopqrstuv", "channel/UCabcdefghijklmnopqrstuv"],
    ["https://www.youtube.com/watch?v=dQw4w9WgXcQ&ab_channel=mathsteacher", "channel/@mathsteacher"],
    ["https://bsky.app/profile/other.example/post/3kabc", "account/nasa.gov"],
  ])("%s is not the allowed %s", (url, thing) => {
    expect(thingsOf(url).map((found) => found.thing)).not.toContain(thing);
  });

  /** An address of one of its own, as its site writes it; of those without a name in it, any. */
  const OF_ITS_OWN: readonly [string, string][] = [
    ["instagram account/nasa", "https://www.instagram.com/nasa/p/Cabc_-1/"],
    ["snapchat account/nasa", "https://www.snapchat.com/spotlight/W7_abc"],
    ["threads account/nasa", "https://www.threads.com/@nasa/post/C_ab-1"],
    ["tiktok account/nasa", "https://www.tiktok.com/@nasa/video/7123456789"],
    ["twitch channel/nasa", "https://www.twitch.tv/videos/1234567"],
    ["x account/nasa", "https://x.com/nasa/status/1712345"],
    ["youtube channel/@nasa", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"],
    ["bluesky account/nasa.gov", "https://bsky.app/profile/nasa.gov/post/3kabc"],
    ["reddit group/askscience", "https://www.reddit.com/r/askscience/comments/1abcd2/why_is_it/"],
    ["facebook group/123456", "https://www.facebook.com/groups/123456/posts/789/"],
    ["discord server/81384788765712384", "https://discord.com/channels/81384788765712384/381890411414683648"],
  ];

  test.each(OF_ITS_OWN)("%s says truly whether %s comes along", (said, url) => {
    const [site = "", thing = ""] = said.split(" ");
    const comesAlong = thingsOf(url).some((found) => found.thing === thing);
    expect(leftOutOf({ site: siteId(site), thing }) === null).toBe(comesAlong);
  });

  test("that is a channel, an account, a group or a server is among these", () => {
    const wide = Object.entries(THINGS).flatMap(([site, rules]) =>
      rules.flatMap(({ kind }) => (kind === "video" || kind === "post" ? [] : [`${site} ${kind}`])),
    );
    const asked = OF_ITS_OWN.map(([said]) => said.slice(0, said.indexOf("/")));
    expect(asked).toEqual(expect.arrayContaining(wide));
  });
});
