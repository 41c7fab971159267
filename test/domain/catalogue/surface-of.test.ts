import { describe, expect, it } from "vitest";
import { surfaceOf, type PageRules } from "#domain/catalogue/surface-of";

const rules: PageRules = {
  surfaces: [
    { surface: "messages", path: /^\//, hosts: ["chat.example.org"] },
    { surface: "other", path: /^\//, hosts: ["*.example.org"] },
    { surface: "feed", path: /^\/home$/i },
    { surface: "watch", path: /^\/video$/i, query: /(?:^|&)v=./ },
    { surface: "shorts", path: /^\/video$/i },
  ],
  otherwise: "profile",
  alwaysOpen: [
    { path: /^\/help(?:\/|$)/ },
    { path: /^\/home$/ },
    { path: /^\//, hosts: ["legal.example.org"] },
    { path: /^\/login$/, query: /(?:^|&)for=other(?:&|$)/ },
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
    ["status.example.org", "/someone", "", "other", false, "by what companies call their own hosts"],
    ["newsroom.example.org", "/a", "", "other", false, "with what follows in the name"],
    ["seller-us.example.org", "/video", "", "other", false, "or behind a hyphen"],
    ["www.example.org", "/home", "", "feed", false, "but no other host"],
    ["status.de.example.org", "/home", "", "feed", false, "none of a deeper name"],
    ["blog.example.net", "/home", "", "feed", false, "nor of another site"],
    ["example.org", "/someone", "", "profile", false, "otherwise"],
    ["example.org", "/help/a", "", "profile", true, "open where the path says so"],
    ["example.org", "/helper", "", "profile", false, "but not where it only begins so"],
    ["example.org", "/help/a%2Fb", "", "profile", false, "nor where a slash is escaped"],
    ["example.org", "/help/a%5cb", "", "profile", false, "nor a backslash"],
    ["example.org", "/home%2F", "", "feed", false, "closed where a slash is escaped"],
    ["example.org", "/help%5C..%2f%2e%2e/home", "", "feed", false, "closed by whatever reading is the stricter"],
    ["example.org", "/help%252f..%252fhome", "", "feed", false, "however often it is escaped"],
    ["example.org", "/help/%252e", "", "profile", false, "nor an escape"],
    ["example.org", "/home;a=b", "", "feed", false, "closed where a parameter stands behind it"],
    ["example.org", "/home%20", "", "feed", false, "or an encoded space"],
    ["example.org", "/home%00x", "", "feed", false, "or a control"],
    ["example.org", "/home%3Fa", "", "feed", false, "or a question mark"],
    ["example.org", "/home%23a", "", "feed", false, "or a number sign"],
    ["example.org", "/help/..;a/home", "", "feed", false, "also behind two dots"],
    ["example.org", "/help/..;a/someone", "", "profile", false, "where nothing is open that lies outside of what is"],
    ["example.org", "/help/a%20b;c", "", "profile", true, "open where all that changes nothing"],
    ["example.org", "/a%C3%A9/home", "", "profile", false, "and left where letters are encoded"],
    ["legal.example.org", "/a", "", "other", true, "open where the host says so"],
    ["example.org", "/login", "a=b&for=other", "profile", true, "open where the query says so"],
    ["example.org", "/login", "for=others", "profile", false, "but not where it says another thing"],
  ])("%s%s?%s is %s, open: %s (%s)", (host, path, query, surface, alwaysOpen, _why) => {
    expect(at(host, path, query)).toEqual({ surface, alwaysOpen });
  });
});
