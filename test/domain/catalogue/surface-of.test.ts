import { describe, expect, it } from "vitest";
import { surfaceOf, type PageRules } from "#domain/catalogue/surface-of";

const rules: PageRules = {
  surfaces: [
    { surface: "messages", path: /^\//, hosts: ["chat.example.org"] },
    { surface: "feed", path: /^\/home$/i },
    { surface: "watch", path: /^\/video$/i, query: /(?:^|&)v=./ },
    { surface: "shorts", path: /^\/video$/i },
  ],
  otherwise: "profile",
  alwaysOpen: [
    { why: "help", path: /^\/help(?:\/|$)/, examples: [] },
    { why: "safety", path: /^\/home$/, examples: [] },
    { why: "privacy", path: /^\//, hosts: ["legal.example.org"], examples: [] },
    { why: "sign-on", path: /^\/login$/, query: /(?:^|&)for=other(?:&|$)/, examples: [] },
  ],
};
const at = (host: string, path: string, query = "") => surfaceOf(rules, { host, path, query });

describe("the surface of an address", () => {
  it.each([
    ["example.org", "/home", "", "feed", false, "by its path, and never open where it scrolls without end"],
    ["example.org", "/HOME", "", "feed", false, "whatever the case"],
    ["example.org", "/video", "v=1", "watch", false, "by its query too"],
    ["example.org", "/video", "vv=1", "shorts", false, "by the next rule where the query does not fit"],
    ["chat.example.org", "/video", "", "messages", false, "by its host first"],
    ["a.chat.example.org", "/video", "", "messages", false, "by the host above it"],
    ["notchat.example.org", "/home", "", "feed", false, "but not by a host that ends alike"],
    ["example.org", "/someone", "", "profile", false, "otherwise"],
    ["example.org", "/help/a", "", "profile", true, "open where the path says so"],
    ["example.org", "/helper", "", "profile", false, "but not where it only begins so"],
    ["example.org", "/help/a%2Fb", "", "profile", false, "nor where a slash is escaped"],
    ["example.org", "/help/a%5cb", "", "profile", false, "nor a backslash"],
    ["example.org", "/help/%252e", "", "profile", false, "nor an escape"],
    ["legal.example.org", "/a", "", "profile", true, "open where the host says so"],
    ["example.org", "/login", "a=b&for=other", "profile", true, "open where the query says so"],
    ["example.org", "/login", "for=others", "profile", false, "but not where it says another thing"],
  ] as const)("%s%s?%s is %s, open: %s (%s)", (host, path, query, surface, alwaysOpen) => {
    expect(at(host, path, query)).toEqual({ surface, alwaysOpen });
  });
});
