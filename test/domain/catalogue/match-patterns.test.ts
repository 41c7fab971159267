import { describe, expect, it } from "vitest";
import { SITES } from "#domain/catalogue/index";
import { matchPatterns } from "#domain/catalogue/match-patterns";

describe("match patterns", () => {
  it("cover each host with its subdomains, over http and https", () => {
    expect(matchPatterns({ hosts: ["x.com", "twitter.com"] })).toEqual(["*://*.x.com/*", "*://*.twitter.com/*"]);
  });

  it("are patterns a browser takes, one of each, and none for the whole web", () => {
    const patterns = SITES.flatMap(matchPatterns);
    expect(patterns.filter((pattern) => !/^\*:\/\/\*\.(?:[a-z\d-]+\.)+[a-z]+\/\*$/.test(pattern))).toEqual([]);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
