import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress } from "#domain/catalogue/parse-address";

const page = { host: "www.instagram.com", path: "/reels/abc", query: "", fragment: "" };

describe("an address", () => {
  it.each([
    ["as browsers write it", "https://www.instagram.com/reels/abc"],
    ["in other letters", "HTTPS://WWW.Instagram.Com/reels/abc"],
    ["over http", "http://www.instagram.com/reels/abc"],
    ["with a final dot", "https://www.instagram.com./reels/abc"],
    ["with a port", "https://www.instagram.com:8443/reels/abc"],
    ["with an empty port", "https://www.instagram.com:/reels/abc"],
    ["with a user", "https://user@www.instagram.com/reels/abc"],
    ["with a user that looks like a host", "https://example.org:pass@www.instagram.com/reels/abc"],
    ["with two at signs", "https://a@example.org@www.instagram.com/reels/abc"],
    ["with backslashes", "https:\\\\www.instagram.com\\reels\\abc"],
    ["with one slash", "https:/www.instagram.com/reels/abc"],
    ["with none", "https:www.instagram.com/reels/abc"],
    ["with four", "https:////www.instagram.com/reels/abc"],
    ["with line ends and tabs in it", "https://www.insta\n\tgram.com/re\rels/abc"],
    ["with spaces around it", "  https://www.instagram.com/reels/abc \u0000"],
    ["with an escaped host", "https://www.%69nstagram.com/reels/abc"],
    ["in full-width letters", "https://www.ｉｎｓｔａｇｒａｍ.com/reels/abc"],
    ["with an ideographic full stop", "https://www。instagram.com/reels/abc"],
    ["with a soft hyphen", "https://www.insta\u00adgram.com/reels/abc"],
    ["with escaped letters", "https://www.instagram.com/r%65%65ls/ab%63"],
    ["with a final slash", "https://www.instagram.com/reels/abc/"],
    ["with doubled slashes", "https://www.instagram.com//reels///abc"],
    ["with a dot segment", "https://www.instagram.com/./reels/./abc"],
    ["with a way back", "https://www.instagram.com/p/../reels/abc"],
    ["with an escaped way back", "https://www.instagram.com/p/%2E%2e/reels/abc/."],
    ["with more ways back than segments", "https://www.instagram.com/../../reels/abc"],
    ["as its source", "view-source:https://www.instagram.com/reels/abc"],
    ["as a document of its own", "blob:https://www.instagram.com/reels/abc"],
    ["in the reader", "about:reader?url=https%3A%2F%2Fwww.instagram.com%2Freels%2Fabc"],
    ["in the reader, with more", "about:reader?x=1&url=https%3A%2F%2Fwww.instagram.com%2Freels%2Fabc&y=2"],
  ])("is the same %s", (_spelling, url) => {
    expect(parseAddress(url)).toEqual(page);
  });

  it.each([
    ["https://x.com", { host: "x.com", path: "/", query: "", fragment: "" }],
    ["https://x.com?a=b?c#d?e#f", { host: "x.com", path: "/", query: "a=b?c", fragment: "d?e#f" }],
    ["https://x.com#/home?a", { host: "x.com", path: "/", query: "", fragment: "/home?a" }],
    ["https://x.com/a?%73k=h%2Fi", { host: "x.com", path: "/a", query: "sk=h%2Fi", fragment: "" }],
    ["https://x.com/a%2Fb/%2e%2e%2fc", { host: "x.com", path: "/a%2Fb/..%2fc", query: "", fragment: "" }],
    ["https://evil.example\\@x.com/", { host: "evil.example", path: "/@x.com", query: "", fragment: "" }],
    ["https://x.com/?u=https://y.org//z", { host: "x.com", path: "/", query: "u=https://y.org//z", fragment: "" }],
  ])("in pieces: %s", (url, pieces) => {
    expect(parseAddress(url)).toEqual(pieces);
  });

  it.each([
    ["", "x.com", "ftp://x.com/", "javascript:https://x.com/", "data:text/html,https://x.com/", "about:blank"],
    ["https://", "https://:443/", "https://a b.com/", "https://a<b.com/", "https://[::1]/", "https://%zz.com/"],
    ["https://%2Fx.com/", "mailto:a@x.com", "about:reader", "chrome://extensions/", "https://./"],
  ])("is none in %s, and the like", (...urls) => {
    expect(urls.filter((url) => parseAddress(url) !== null)).toEqual([]);
  });

  it("survives whatever is thrown at it, and answers with a path and a host in order", () => {
    const odd = fc.string({ unit: fc.constantFrom(..."/\\.%2eE5cF:@?#abX \t\n-") });
    fc.assert(
      fc.property(fc.constantFrom("https://x.com/", "https://", "HTTP:", ""), odd, (start, rest) => {
        const address = parseAddress(start + rest);
        if (address === null) return;
        expect(address.host).toMatch(/^[^\s/\\?#@%A-Z]*[^\s/\\?#@%A-Z.]$/);
        expect(address.path).toMatch(/^\/(?!.*\/\/)/);
        expect(address.path.split("/")).not.toContain("..");
        expect(address.path).not.toMatch(/.\/$/);
      }),
    );
  });

  it("agrees with the platform's own parser on the host and, where nothing is escaped, on the path", () => {
    const piece = fc.string({ unit: fc.constantFrom(..."abcXYZ01-_~.") });
    const paths = fc.array(fc.oneof(piece, fc.constantFrom(".", "..")), { maxLength: 6 });
    fc.assert(
      fc.property(fc.domain(), fc.nat(65_535), paths, (host, port, segments) => {
        const url = `https://user:secret@${host.toUpperCase()}:${port}/${segments.join("/")}`;
        const expected = new URL(url);
        const folded = expected.pathname.replaceAll(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
        expect(parseAddress(url)).toMatchObject({ host: expected.hostname, path: folded });
      }),
    );
  });
});
