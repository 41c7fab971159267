import { describe, expect, it } from "vitest";
import { SITES, siteById } from "#domain/catalogue/index";
import { siteId } from "#domain/ids";

/**
 * What our research into a hundred platforms (22 November 2026, mostly the Open Terms Archive) says of those in the catalogue: the age in
 * the terms, the day of that version (null where recalled) and what the terms say for regions.
 */
const RESEARCHED: readonly (readonly [id: string, years: number, asOf: string | null, regional: string])[] = [
  ["instagram", 13, "2026-07-28", "CA-QC14 ES14 KR14"],
  ["facebook", 13, "2026-06-16", "CA-QC14 ES14 KR14"],
  // Its terms take over the ages of Instagram's.
  ["threads", 13, "2026-06-29", "CA-QC14 ES14 KR14"],
  ["whatsapp", 13, "2026-07-03", ""],
  ["tiktok", 13, "2026-07-29", "KR14 US-FL14"],
  ["youtube", 13, "2026-07-15", "AT14 CZ15 DE16 ES14 FR15 IE16 IT14 KR14 NL16"],
  ["snapchat", 13, "2026-08-06", ""],
  ["x", 13, "2026-04-11", ""],
  ["reddit", 13, "2026-07-02", ""],
  [
    "discord",
    13,
    "2026-04-08",
    "AT14 AW16 BG16 BQ16 CL14 CO14 CW16 CY14 CZ15 DE16 ES14 FR15 GR15 HR16 HU16 IE16 IT14 KR14 LT14 LU16 NL16 PE14 PL16 RO16 RS15 SI16 SK16 SM16 SX16 VE14 VN15",
  ],
  ["pinterest", 13, "2025-10-03", ""],
  ["tumblr", 13, "2026-06-29", "AU16 EU16 GB16 KR14"],
  ["twitch", 13, "2026-08-13", "AU16"],
  ["kick", 13, "2026-08-21", ""],
  ["linkedin", 16, "2025-11-04", ""],
  ["bluesky", 13, "2025-12-10", "AU16 US-MS18 US-VA16"],
  ["mastodon", 16, null, ""],
  ["telegram", 13, "2026-08-18", "AU18 EU18 GB18"],
  ["bereal", 13, "2026-07-02", ""],
  ["vsco", 13, null, "EU16"],
  ["quora", 13, "2025-10-23", ""],
  ["wattpad", 13, null, ""],
  ["character-ai", 13, "2026-05-07", "EEA16 GB16"],
  ["9gag", 13, null, ""],
  ["imgur", 13, null, ""],
  ["weibo", 14, null, ""],
  ["vk", 14, null, ""],
  ["ok-ru", 14, null, ""],
  ["rumble", 13, null, ""],
  ["lemon8", 13, null, ""],
  ["clubhouse", 18, null, ""],
  ["ometv", 18, null, ""],
  ["chatroulette", 18, null, ""],
  ["emerald-chat", 18, null, ""],
  ["monkey", 18, null, ""],
  ["uhmegle", 18, null, ""],
  ["chathub", 18, null, ""],
  ["camsurf", 18, null, ""],
  ["chatrandom", 18, null, ""],
  ["shagle", 18, null, ""],
  ["azar", 18, null, ""],
  ["omegle", 18, "2023-11-09", ""],
  ["onlyfans", 18, "2024-06-02", ""],
  ["fansly", 18, null, ""],
  ["tinder", 18, "2026-03-06", ""],
  ["bumble", 18, "2026-06-18", ""],
  ["badoo", 18, "2026-01-22", ""],
  ["okcupid", 18, "2021-08-03", ""],
  ["happn", 18, "2026-07-16", ""],
  ["grindr", 18, "2025-02-25", ""],
  ["tagged", 18, "2025-03-27", ""],
  ["pof", 18, null, ""],
  ["truth-social", 18, "2026-07-08", ""],
  ["substack", 16, "2025-09-23", ""],
  ["vimeo", 16, "2024-07-08", ""],
  ["dailymotion", 13, "2026-06-30", ""],
  ["deviantart", 13, "2025-09-23", ""],
  ["flickr", 18, "2025-09-23", ""],
  ["soundcloud", 13, "2026-08-17", "EU16 GB16"],
  ["askfm", 13, "2024-08-19", ""],
  ["ngl", 18, null, ""],
  ["tellonym", 16, null, ""],
  ["wechat", 13, "2025-11-26", ""],
  ["likee", 16, null, ""],
  ["bigo-live", 18, null, ""],
  ["douyin", 14, null, ""],
  ["rednote", 14, null, ""],
  ["4chan", 18, null, ""],
  ["replika", 18, null, ""],
  ["janitor-ai", 18, null, ""],
];

/** Platforms of the research that are no site of the catalogue. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "on the web it is a part of Facebook, and so its messages": "messenger",
  "apps without a client on the web":
    "messenger-kids signal locket yubo wizz hinge upscrolled kik viber line kakaotalk",
  "made for children, and opened by a parent in the service itself": "youtube-kids",
  "games: plans are about social sites": "roblox steam-community",
  "music and books: nothing to scroll, nobody to meet": "spotify goodreads",
  "for learning: no feed, and closing them would close homework": "stack-overflow github",
  "comments below other sites' articles: to close them would change those": "disqus",
  "assistants: no other people, and school asks for them": "chatgpt claude grok meta-ai perplexity deepseek gemini",
  "accounts for much else: closing them would close a computer": "google-account microsoft-account apple-account",
};

describe("the platforms of the research", () => {
  const leftOut = Object.values(LEFT_OUT).flatMap((ids) => ids.split(" "));

  it("are a hundred, each in the catalogue or left out for a reason", () => {
    expect(new Set([...RESEARCHED.map(([id]) => id), ...leftOut]).size).toBe(100);
    expect(RESEARCHED.filter(([id]) => siteById(siteId(id)) === undefined)).toEqual([]);
    expect(leftOut.filter((id) => siteById(siteId(id)) !== undefined)).toEqual([]);
  });

  it("make most of a catalogue of sixty sites or more", () => {
    const researched = RESEARCHED.map(([id]) => id);
    expect(SITES.length).toBeGreaterThanOrEqual(60);
    const others = SITES.map(({ id }) => id as string).filter((id) => !researched.includes(id));
    expect(others).toEqual(["bilibili", "kuaishou"]);
  });

  it.each(RESEARCHED)("%s opens from %i by its terms, as of %s", (id, years, asOf, regional) => {
    const minimumAge = siteById(siteId(id))?.minimumAge;
    const ours = minimumAge?.regional.map((rule) => `${rule.country}${rule.minimumAge}`).toSorted();
    expect([minimumAge?.years, minimumAge?.asOf, ours?.join(" ")]).toEqual([years, asOf, regional]);
  });
});
