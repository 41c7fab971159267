import { describe, expect, test } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { isPlayer } from "#domain/catalogue/is-player";
import { PLAYERS } from "#domain/catalogue/players";
import { urlFilterOf } from "#platform/rules/url-filter-of";

const examples = Object.entries(PLAYERS).flatMap(([site, players]) =>
  players.flatMap((player) => player.examples.map((url) => ({ site, url, player }))),
);

describe("a site's player for other sites' pages", () => {
  test.each(examples)("is at $url, and counts as that site's watch", ({ site, url }) => {
    expect(isPlayer(url)).toBe(true);
    expect(classify(url)).toEqual({ site, surface: "watch", alwaysOpen: false, sideDoor: false });
  });

  test.each(examples)("is let through by a rule of the browser's at $url", ({ url, player }) => {
    const filter = urlFilterOf(player);
    expect(filter).toMatchObject({ unless: null });
    expect(new RegExp(filter?.opens ?? "$^", "i").test(url)).toBe(true);
  });

  test.each([
    "https://www.youtube.com/",
    "https://www.youtube.com/watch?v=abc123DEF45",
    "https://www.youtube.com/shorts/abc123DEF45",
    "https://www.youtube.com/embed/",
    "https://www.youtube.com/embed/a/b",
    "https://www.youtube.com/embed/a%2fb",
    "https://www.youtube.com/?next=/embed/abc123DEF45",
    "https://www.youtube.com/#/embed/abc123DEF45",
    "https://yewtu.be/embed/abc123DEF45",
    "https://www-youtube-com.translate.goog/embed/abc123DEF45",
    "https://youtube.com.evil.example/embed/abc123DEF45",
    "https://player.twitch.tv/?channel=someone&parent=example.org",
    "https://www.twitch.tv/?video=v123",
    "https://www.tiktok.com/embed/@someone",
    "https://www.tiktok.com/@someone/video/7123456789",
    "https://www.instagram.com/p/CxYz12_ab/embed/",
    "https://vimeo.com/640499893",
    "https://player.vimeo.com/",
    "about:blank",
    "",
  ])("is not %s", (url) => {
    expect(isPlayer(url)).toBe(false);
    for (const player of PLAYERS["youtube"] ?? [])
      expect(new RegExp(urlFilterOf(player)?.opens ?? "", "i").test(url) && /youtube\.com\//.test(url)).toBe(false);
  });

  // The browser's rule cannot tell these by their letters: the guard in the frame closes them.
  test.each([
    "https://www.youtube.com/embed/live_stream?channel=UC1",
    "https://www.youtube-nocookie.com/embed/live_stream/?channel=UC1",
    "https://player.twitch.tv/?channel=someone&video=v123&parent=example.org",
    "https://player.twitch.tv/?video=v123&channel=someone&parent=example.org",
  ])("is not a live stream that looks like one: %s", (url) => {
    expect(isPlayer(url)).toBe(false);
    expect(classify(url)).toMatchObject({ surface: "live" });
  });
});
