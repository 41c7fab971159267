import type { AlwaysOpenPlace } from "./site.ts";

/** Where a site's player is, for a page of anybody's to hold; and nothing else of the site. */
export type Player = Pick<AlwaysOpenPlace, "path" | "query" | "hosts" | "examples">;

/**
 * The players that sites make for other sites' pages: one video, one list or one sound that the page chose. Left out are live
 * streams, which never end, and cards of posts and profiles, which are no player. Vimeo's and Dailymotion's as their own
 * documentation has them (vidstack.io/docs, developers.dailymotion.com/docs/iframe-web, 2026-10), the others as the catalogue's
 * own examples have them; TikTok's, VK's and Facebook's are recalled.
 */
export const PLAYERS: Readonly<Record<string, readonly Player[]>> = {
  bilibili: [
    {
      path: /^\/player\.html$/i,
      hosts: ["player.bilibili.com"],
      examples: ["https://player.bilibili.com/player.html?bvid=BV1xx411c7mD"],
    },
  ],
  dailymotion: [
    { path: /^\/embed\/video\/\w+$/i, examples: ["https://www.dailymotion.com/embed/video/x84sh87"] },
    {
      path: /^\/player(?:\/\w+)?\.html$/i,
      query: /(?:^|&)video=/i,
      hosts: ["geo.dailymotion.com"],
      examples: [
        "https://geo.dailymotion.com/player.html?video=x84sh87",
        "https://geo.dailymotion.com/player/xabc1.html?video=x84sh87",
      ],
    },
  ],
  facebook: [
    {
      path: /^\/plugins\/video\.php$/i,
      examples: ["https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fx%2Fvideos%2F1"],
    },
  ],
  "ok-ru": [{ path: /^\/videoembed\/\d+$/i, examples: ["https://ok.ru/videoembed/123456"] }],
  rumble: [{ path: /^\/embed\/[\w.]+$/i, examples: ["https://rumble.com/embed/v5abcd/"] }],
  soundcloud: [
    {
      path: /^\/player$/i,
      hosts: ["w.soundcloud.com"],
      examples: ["https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F1"],
    },
  ],
  tiktok: [
    {
      path: /^\/(?:embed\/(?:v\d\/)?|player\/v1\/)\d+$/i,
      examples: ["https://www.tiktok.com/embed/v2/7123456789", "https://www.tiktok.com/player/v1/7123456789"],
    },
  ],
  twitch: [
    {
      path: /^\/$/,
      query: /(?:^|&)video=/i,
      hosts: ["player.twitch.tv"],
      examples: ["https://player.twitch.tv/?video=v123&parent=example.org"],
    },
  ],
  vimeo: [
    {
      path: /^\/video\/\d+$/i,
      hosts: ["player.vimeo.com"],
      examples: ["https://player.vimeo.com/video/640499893?h=a1"],
    },
  ],
  vk: [{ path: /^\/video_ext\.php$/i, examples: ["https://vk.com/video_ext.php?oid=-1&id=2"] }],
  youtube: [
    {
      path: /^\/(?:embed|v|e)\/[\w-]+$/i,
      hosts: ["youtube.com", "youtube-nocookie.com"],
      examples: [
        "https://www.youtube.com/embed/abc123DEF45?rel=0",
        "https://www.youtube-nocookie.com/embed/abc123DEF45",
        "https://www.youtube.com/embed/videoseries?list=PL1",
      ],
    },
  ],
};
