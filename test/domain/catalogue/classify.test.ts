import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { SITES } from "#domain/catalogue/index";
import { ENDLESS_SURFACES, SURFACES } from "#domain/catalogue/surface";

const ours = SITES.flatMap((site) => site.examples.filter((example) => example.surface !== null));
const PIECES = /^https:\/\/([^/]+)\/([^?]*)(.*)$/;

/** Capital letters, escapes, ports and the rest: another way to write the same address. */
const respelling = fc.record({
  user: fc.constantFrom("", "user@", "example.org:secret@"),
  port: fc.constantFrom("", ":", ":443", ":8080"),
  dot: fc.constantFrom("", "."),
  slashes: fc.constantFrom("//", "/", "\\\\", "///", ""),
  before: fc.constantFrom("", "./", "x/../", "%2e/", "/", "..//"),
  after: fc.constantFrom("", "/", "//", "/.", "/x/.."),
  around: fc.constantFrom("", " ", "\n", "\t "),
  view: fc.constantFrom("", "view-source:"),
  capitals: fc.infiniteStream(fc.boolean()),
  escapes: fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
});

describe("classify", () => {
  it("gives every spelling of an address the same place", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ours), respelling, ({ url }, how) => {
        const [, host = "", path = "", rest = ""] = PIECES.exec(url) ?? [];
        const capitalised = [...host]
          .map((letter) => (how.capitals.next().value ? letter.toUpperCase() : letter))
          .join("");
        const escaped = [...path].map((letter) => (how.escapes.next().value === 0 ? escape(letter) : letter)).join("");
        const after = path === "" ? "" : how.after;
        const spelt = `${how.user}${capitalised}${how.dot}${how.port}/${how.before}${escaped}${after}${rest}`;
        expect(classify(`${how.around}${how.view}https:${how.slashes}${spelt}${how.around}`)).toEqual(classify(url));
      }),
      { numRuns: 2000 },
    );
  });

  it("is none of ours for any other host, whatever its path says", () => {
    fc.assert(
      fc.property(fc.domain(), fc.webPath(), (domain, path) => {
        const host = `${domain}.example`;
        expect(classify(`https://${host}${path}`)).toBeNull();
        expect(classify(`https://${host}/https://www.instagram.com/reels/`)).toBeNull();
      }),
    );
  });

  it("makes no endless page more open by what is written behind its path", () => {
    const endless = ours.filter(({ surface }) => surface !== null && ENDLESS_SURFACES.includes(surface));
    const behind = [
      ";a",
      ";a=b;c",
      "%3Ba",
      "%20",
      "%00a",
      "%09",
      "%3Fa=b",
      "%23a",
      "%2f",
      "%252f",
      "%5c",
      "/.;/",
      "//;a/",
    ];
    expect(endless.length).toBeGreaterThan(150);
    for (const { url, surface } of endless) {
      const [, host = "", path = "", rest = ""] = PIECES.exec(url) ?? [];
      for (const odd of path.includes("#") ? [] : behind) {
        const written = `https://${host}/${path}${odd}${rest}`;
        const found = classify(written)?.surface ?? "other";
        expect(SURFACES.indexOf(found), written).toBeLessThanOrEqual(SURFACES.indexOf(surface ?? "feed"));
      }
    }
  });

  it("has an answer to whatever is written", () => {
    const pieces = fc.constantFrom(
      ...["https:", "//", "/", "www.youtube.com", "x.com", "@", ":", "%", "%2", "%zz", "%E0%A4%A", "?", "#", "\\", ";"],
      ...[
        ".",
        "..",
        "reels",
        "web.archive.org/web/2020/",
        "blob:",
        "view-source:",
        "about:reader?url=",
        "\u0000",
        "\ud800",
      ],
      ...["translate.google.com/?u=", "cdn.ampproject.org/c/s/", "xn--", "\u3002", "data:", "[::1]", " "],
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: pieces, maxLength: 12 }), fc.string(), fc.webUrl()), (text) => {
        expect(() => classify(text)).not.toThrow();
        expect(() => classify(`https://${text}`)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it("says nothing of what is no web page", () => {
    for (const url of ["", "instagram.com", "about:blank", "chrome://extensions/", "moz-extension://1/closed.html"]) {
      expect(classify(url), url).toBeNull();
    }
  });

  it("tells a page reached through another door from the page itself", () => {
    const direct = classify("https://www.reddit.com/r/aww/");
    const translated = classify("https://www-reddit-com.translate.goog/r/aww/?_x_tr_sl=en");
    expect(direct).toMatchObject({ surface: "feed", sideDoor: false });
    expect(translated).toEqual({ ...direct, sideDoor: true });
  });

  it("sees through a door behind a door, and gives up on a corridor of them", () => {
    const archived = "https://web.archive.org/web/2020/";
    expect(classify(`${archived}${archived}https://www.instagram.com/reels/`)).toMatchObject({ surface: "shorts" });
    expect(classify(`${archived.repeat(500)}https://www.instagram.com/reels/`)).toBeNull();
  });
});

function escape(letter: string): string {
  return /[\w.~@:!$'()*,-]/.test(letter) ? `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}` : letter;
}
