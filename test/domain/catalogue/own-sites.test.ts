import { describe, expect, test } from "vitest";
import { checkOwnHost } from "#domain/catalogue/check-own-host";
import { classify } from "#domain/catalogue/classify";
import { SITES, siteById } from "#domain/catalogue/index";
import { isOtherScheme } from "#domain/catalogue/is-other-scheme";
import { hostOfOwnSite, ownSiteId, ownSiteMadeBy, seenSiteMadeBy } from "#domain/catalogue/own-site";
import { readableHost } from "#domain/catalogue/readable-host";
import { SOFTWARE_WITH_PARTS } from "#domain/catalogue/software-with-parts";
import { siteId } from "#domain/ids";
import { decodePlan } from "#domain/plan/decode-plan";
import { openPlan } from "#test/support/domain/open-plan";

const own = ["example.org", "games.example.org", "web.archive.org", "viewpure.com"].map(ownSiteId);

describe("a host that a parent typed", () => {
  test.each([
    ["example.com", "example.com"],
    ["www.example.com", "example.com"],
    ["www2.example.com", "example.com"],
    ["example.com.", "example.com"],
    ["play.example.co.uk", "play.example.co.uk"],
    ["xn--mnchen-3ya.de", "xn--mnchen-3ya.de"],
    // It is the whole name, not a prefix of one.
    ["www.com", "www.com"],
  ])("%s becomes the site %s", (host, site) => {
    expect(checkOwnHost(host, own)).toEqual({ ok: true, value: ownSiteId(site) });
  });

  test.each([
    [null, { kind: "no-site" }],
    ["", { kind: "no-site" }],
    ["localhost", { kind: "no-site" }],
    ["com", { kind: "no-site" }],
    ["192.168.0.1", { kind: "no-site" }],
    ["[::1]", { kind: "no-site" }],
    ["exa_mple.org", { kind: "no-site" }],
    ["-a.org", { kind: "no-site" }],
    [`${"a".repeat(64)}.org`, { kind: "no-site" }],
    ["co.uk", { kind: "many-sites" }],
    ["www.com.au", { kind: "many-sites" }],
    ["www.youtube.com", { kind: "known", by: "youtube" }],
    // A front end shows what the site shows, and is a side door of it.
    ["www.viewpure.com", { kind: "known", by: "youtube" }],
    ["de.pinterest.com", { kind: "known", by: "pinterest" }],
    ["example.org", { kind: "known", by: "own:example.org" }],
    ["deep.games.example.org", { kind: "known", by: "own:example.org" }],
    ["www.croxyproxy.com", { kind: "web-proxy" }],
    ["addons.mozilla.org", { kind: "no-extensions" }],
    ["chromewebstore.google.com", { kind: "no-extensions" }],
  ] as const)("%s is refused: %j", (host, error) => {
    expect(checkOwnHost(host, own)).toEqual({ ok: false, error });
  });

  test.each(["about:config", "chrome://settings", "file:///home", "moz-extension://x/y", "javascript:alert(1)"])(
    "%s is no site at all",
    (typed) => expect(isOtherScheme(typed)).toBe(true),
  );

  test.each(["example.org", "https://example.org", "http:example.org", "example.org:8080/x", " example.org "])(
    "%s may be one",
    (typed) => expect(isOtherScheme(typed)).toBe(false),
  );
});

describe("a site of a parent's own", () => {
  test("has an id that no site of the catalogue can have, and says its host", () => {
    expect(SITES.filter(({ id }) => hostOfOwnSite(id) !== null)).toEqual([]);
    expect(hostOfOwnSite(ownSiteId("example.org"))).toBe("example.org");
    for (const wrong of ["own:", "own:com", "own:a b.org", "own:example.org/x", "example.org", "youtube"])
      expect(siteById(siteId(wrong))?.hosts.includes("example.org") ?? false).toBe(false);
  });

  test.each([
    ["https://example.org/", "own:example.org"],
    ["https://www.example.org/a?b#c", "own:example.org"],
    ["https://games.example.org/", "own:games.example.org"],
    ["https://new.games.example.org./", "own:games.example.org"],
    ["https://notexample.org/", undefined],
    ["https://example.org.evil.com/", undefined],
    // What stands behind a front end is closed with the site, whatever a plan calls its host.
    ["https://viewpure.com/watch?v=1", "youtube"],
    // The door's own host comes after what stands behind it.
    ["https://web.archive.org/web/2020/https://www.youtube.com/", "youtube"],
    ["https://web.archive.org/about", "own:web.archive.org"],
    ["https://www.youtube.com/", "youtube"],
  ])("has %s: %s", (url, site) => {
    expect(classify(url, own)?.site).toBe(site);
  });

  test("is one surface, and found behind another door", () => {
    expect(classify("https://example.org/feed", own)).toEqual({
      site: "own:example.org",
      surface: "other",
      alwaysOpen: false,
      sideDoor: false,
    });
    expect(classify("https://example-org.translate.goog/", own)).toMatchObject({
      site: "own:example.org",
      sideDoor: true,
    });
  });

  test("is nothing where no plan names it", () => {
    expect(classify("https://example.org/")).toBeNull();
  });
});

describe("a host in letters of its own", () => {
  // The first five from RFC 3492, section 7.1, in lower case.
  test.each([
    ["xn--egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"],
    ["xn--ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"],
    ["xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa", "なぜみんな日本語を話してくれないのか"],
    ["xn--b1abfaaepdrnnbgefbadotcwatmq2g4l", "почемужеонинеговорятпорусски"],
    ["xn--fsqu00a.xn--0zwm56d", "例子.测试"],
    ["xn--mnchen-3ya.de", "münchen.de"],
    ["example.org", "example.org"],
    ["xn--.de", "xn--.de"],
  ])("%s is %s", (host, read) => {
    expect(readableHost(host)).toBe(read);
  });

  test("that is no punycode stays as it is written", () => {
    for (const wrong of ["xn--99999999999.de", "xn--a-é.de", "xn---.de"])
      expect(typeof readableHost(wrong)).toBe("string");
    expect(readableHost("xn--a-é.de")).toBe("xn--a-é.de");
  });
});

describe("a site of which the software is known", () => {
  const host = "server.example";
  const shown = SOFTWARE_WITH_PARTS.flatMap(({ id, examples }) =>
    examples.flatMap(({ url, surface }) => (surface === null ? [] : [[id, url, surface] as const])),
  );

  test.each(shown)("made by %s: %s is %s", (software, url, surface) => {
    for (const site of [ownSiteMadeBy(host, software), seenSiteMadeBy(host, software)])
      expect(classify(url, [site])).toMatchObject({ site, surface, sideDoor: false });
  });

  test("is called by its host, has no age of its own, and is asked of the browser by that host alone", () => {
    const site = siteById(ownSiteMadeBy(host, "lemmy"));
    expect(site).toMatchObject({ name: host, hosts: [host], kind: "forum", minimumAge: { years: 0 } });
    expect(hostOfOwnSite(ownSiteMadeBy(host, "lemmy"))).toBe(host);
  });

  test("is one like any other where the software is one of whose parts nothing is known", () => {
    expect(ownSiteMadeBy(host, "other-fediverse")).toBe(ownSiteId(host));
    expect(ownSiteMadeBy(host, null)).toBe(ownSiteId(host));
  });

  test.each([
    "own:nitter:pond.example",
    "own:other-social:pond.example",
    "own:lemmy:x:pond.example",
    "seen:lemmy:",
    "own:lemmy",
  ])("is not %s", (id) => {
    expect(hostOfOwnSite(id)).toBeNull();
    expect(siteById(siteId(id))).toBeUndefined();
  });

  test("is in a plan by that id", () => {
    const ownSites = [ownSiteMadeBy(host, "peertube")];
    expect(decodePlan({ ...openPlan, ownSites }, "plan").ownSites).toEqual(ownSites);
  });
});
