import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { siteOfHost } from "#domain/catalogue/site-of-host";
import { siteBehindFrontEnd } from "#domain/catalogue/site-behind-front-end";
import { WEB_PROXIES } from "#domain/catalogue/web-proxies";

/**
 * Every host of our research into hosts (22 November 2026: v2fly/domain-list-community@c975ccef, AdGuard's services, libredirect,
 * cobalt and what is recalled), in paragraphs: what it is for us, then the hosts. A paragraph that is left out says why.
 */
const file = new URL("../../fixtures/catalogue/known-hosts.txt", import.meta.url);
const paragraphs = readFileSync(file, "utf8")
  .trim()
  .split("\n\n")
  .map((text) => {
    const [title = "", ...lines] = text.split("\n");
    return { title, hosts: lines.flatMap((line) => line.split(" ")) };
  });
const ofKind = (start: string) =>
  paragraphs
    .filter(({ title }) => title.startsWith(start))
    .map(({ title, hosts }) => [title.slice(start.length), hosts] as const);

describe("the hosts that we know of", () => {
  it("are some two thousand, each at one place", () => {
    const all = paragraphs.flatMap(({ hosts }) => hosts);
    expect(all.length).toBeGreaterThan(1800);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(ofKind("site "))("are all of them %s, where they are its", (id, hosts) => {
    expect(hosts.filter((host) => siteOfHost(host)?.id !== id)).toEqual([]);
  });

  it.each(ofKind("front end of "))("are other doors to %s", (id, hosts) => {
    expect(hosts.filter((host) => siteBehindFrontEnd(host)?.id !== id)).toEqual([]);
  });

  it.each(ofKind("web proxy"))("are web proxies%s", (_none, hosts) => {
    expect(hosts.filter((host) => !WEB_PROXIES.includes(host))).toEqual([]);
  });

  it.each(ofKind("left out: "))("are left out where they %s", (why, hosts) => {
    expect(why.length).toBeGreaterThan(10);
    const known = hosts.filter((host) => siteOfHost(host) !== null || siteBehindFrontEnd(host) !== null);
    expect([...known, ...hosts.filter((host) => WEB_PROXIES.includes(host))]).toEqual([]);
  });

  it("hold nothing of a closed site where they are left out as wrappers, whose pages are judged by what they name", () => {
    expect(classify("https://web.archive.org/web/2020/https://www.tumblr.com/dashboard")).toMatchObject({
      site: "tumblr",
      surface: "feed",
      sideDoor: true,
    });
  });
});
