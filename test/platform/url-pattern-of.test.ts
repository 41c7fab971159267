import { describe, expect, test } from "vitest";
import { FRONT_ENDS } from "#domain/catalogue/front-ends";
import { SITES } from "#domain/catalogue/index";
import { urlPatternOf } from "#platform/url-pattern-of";

const pattern = new RegExp(urlPatternOf(["x.com", "c.ai"]));

describe("the pattern of hosts", () => {
  test.each([
    "https://x.com/",
    "http://x.com/",
    "https://www.x.com/a?b#c",
    "https://x.com./a",
    "https://a.b.x.com.:8443/",
    "https://somebody@x.com/",
    "https://beta.c.ai/",
  ])("has %s", (url) => expect(pattern.test(url)).toBe(true));

  test.each([
    "https://www.netflix.com/",
    "https://netflix.com/",
    "https://xxcom/",
    "https://x.com.evil.example/",
    "https://example.org/?to=https://x.com/",
    "https://example.org/x.com/",
    "https://example.org/#x.com/",
    "chrome://x.com/",
    "about:blank",
  ])("has not %s", (url) => expect(pattern.test(url)).toBe(false));

  test("has every example of the catalogue, and nothing that only looks alike", () => {
    const whole = new RegExp(
      urlPatternOf([...SITES.flatMap(({ hosts }) => hosts), ...[...FRONT_ENDS.values()].flat()]),
    );
    const missed = SITES.flatMap(({ examples }) => examples)
      .filter(({ surface }) => surface !== null)
      .map(({ url }) => new URL(url).href)
      .filter((url) => !whole.test(url));
    expect(missed).toEqual([]);
    for (const url of ["https://www.netflix.com/", "https://max.com/", "https://en.wikipedia.org/wiki/Reddit"])
      expect(whole.test(url), url).toBe(false);
  });
});
