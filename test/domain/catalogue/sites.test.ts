import { readdirSync } from "node:fs";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { SITES, siteById } from "#domain/catalogue/index";
import { isOnHost } from "#domain/catalogue/is-on-host";
import { parseAddress } from "#domain/catalogue/parse-address";
import example from "#domain/catalogue/sites/_example";
import type { Site } from "#domain/catalogue/site";
import { siteOfHost } from "#domain/catalogue/site-of-host";
import { surfaceOf } from "#domain/catalogue/surface-of";
import { siteId } from "#domain/ids";

const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/;
const DATE = /^20\d\d-\d\d-\d\d$/;
const everySite = [...SITES, example as Site];

describe("the catalogue", () => {
  it("lists every file of the folder under its own id, and nothing else", () => {
    const folder = new URL("../../../src/domain/catalogue/sites/", import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.startsWith("_"));
    expect(SITES.map((site) => `${site.id}.ts`)).toEqual(files.toSorted());
  });

  it("finds a site by its id, and none by another", () => {
    expect(siteById(siteId("youtube"))?.name).toBe("YouTube");
    expect(siteById(siteId("_example"))).toBeUndefined();
  });

  it("gives no host to two sites, and none below another", () => {
    const hosts = everySite.flatMap((site) => site.hosts);
    const covered = hosts.filter((host) => hosts.some((other) => other !== host && isOnHost(host, other)));
    expect(covered).toEqual([]);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it("places a host with the nearest name above it, and never with a name that only ends alike", () => {
    expect(siteOfHost("de-de.facebook.com")?.id).toBe("facebook");
    expect(siteOfHost("youtube.co.uk")?.id).toBe("youtube");
    for (const host of ["notfacebook.com", "facebook.com.evil.example", "com", "", "t.co", "youtubekids.com"]) {
      expect(siteOfHost(host), host).toBeNull();
    }
  });
});

describe.each(everySite.map((site) => [site.id, site] as const))("%s", (id, site) => {
  it("names its hosts plainly, and has rules only for hosts of its own", () => {
    for (const host of site.hosts) expect(host).toMatch(HOST);
    const named = [...site.surfaces, ...site.alwaysOpen].flatMap((rule) => rule.hosts ?? []);
    // `.blogs.example` says a rule's subdomains; for the browser's own rules it is no name.
    expect(site.alwaysOpen.flatMap((place) => place.hosts ?? []).filter((host) => !HOST.test(host))).toEqual([]);
    const strangers = named.filter((host) => !site.hosts.some((covered) => isOnHost(host, covered)));
    expect(strangers).toEqual([]);
  });

  it("has an age from terms that can be looked up", () => {
    const { years, source, asOf, regional } = site.minimumAge;
    expect(years).toBeGreaterThanOrEqual(13);
    // Recalled is what has no date: then the source says what of.
    expect(source).toMatch(asOf === null ? /./ : /^https:\/\//);
    if (asOf !== null) expect(asOf).toMatch(DATE);
    expect(new Set(regional.map((rule) => rule.country)).size).toBe(regional.length);
    for (const rule of regional) expect(rule.minimumAge, rule.country).toBeGreaterThan(years);
  });

  it("has rules that begin at the path's beginning and remember nothing between two pages", () => {
    for (const rule of [...site.surfaces, ...site.alwaysOpen]) {
      expect(rule.path.source).toMatch(/^\^(?:\(\?:)?\\\//);
      expect(`${rule.path.flags}${rule.query?.flags ?? ""}`).not.toMatch(/[gy]/);
    }
  });

  it("closes a word however it is spelt, and opens one only in its exact case", () => {
    const hasWords = ({ path }: { path: RegExp }) => /[a-z]{2}/i.test(path.source);
    expect(site.surfaces.filter((rule) => hasWords(rule) && !rule.path.ignoreCase)).toEqual([]);
    expect(site.alwaysOpen.filter((place) => place.path.ignoreCase)).toEqual([]);
  });

  it("has selectors that a browser accepts", () => {
    const { document } = new Window();
    for (const { selector } of site.witnesses) {
      expect(() => document.querySelector(selector), selector).not.toThrow();
      expect(document.querySelector(selector)).toBeNull();
    }
  });

  it("has twelve examples or more (fewer where it has few rules), one of each surface that its rules name, and look-alikes", () => {
    const shown = site.examples.map((example) => example.surface);
    const unshown = new Set(site.surfaces.map((rule) => rule.surface)).difference(new Set(shown));
    expect(shown.length).toBeGreaterThanOrEqual(Math.min(12, 4 + 2 * site.surfaces.length));
    expect([...unshown]).toEqual([]);
    expect(shown.filter((surface) => surface === null).length).toBeGreaterThanOrEqual(2);
  });

  it.each(site.examples.map(({ url, surface }) => [url, surface] as const))("%s is %s", (url, surface) => {
    if (id !== "_example") {
      const place = classify(url);
      expect(place && { site: place.site, surface: place.surface }).toEqual(surface && { site: id, surface });
      return;
    }
    const address = parseAddress(url);
    const isOurs = address !== null && site.hosts.some((host) => isOnHost(address.host, host));
    expect(isOurs ? surfaceOf(site, address).surface : null).toBe(surface);
  });
});
