import { describe, expect, it } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { FRONT_ENDS } from "#domain/catalogue/front-ends";
import { siteById } from "#domain/catalogue/index";
import { siteOfHost } from "#domain/catalogue/site-of-host";
import { WEB_PROXIES } from "#domain/catalogue/web-proxies";

const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/;

describe("front ends of other sites", () => {
  it.each([
    ["https://yewtu.be/watch?v=abc", "youtube", "watch"],
    ["https://inv.nadeko.net/", "youtube", "feed"],
    ["https://xcancel.com/someone/status/1", "x", "post"],
    ["https://vxtwitter.com/someone/status/1", "x", "post"],
    ["https://redlib.catsarch.com/r/aww/comments/abc/a_dog", "reddit", "post"],
    ["https://safereddit.com/r/aww", "reddit", "feed"],
    ["https://ddinstagram.com/reel/abc/", "instagram", "shorts"],
    ["https://proxitok.pussthecat.org/@someone/video/1", "tiktok", "watch"],
    ["https://rimgo.bloat.cat/gallery/abc", "imgur", "post"],
    ["https://www.xcancel.com/home", "x", "feed"],
  ])("%s is %s by another door, and its %s", (url, site, surface) => {
    expect(classify(url)).toMatchObject({ site, surface, sideDoor: true });
  });

  it("are each the door of one site of the catalogue, and none is a site itself", () => {
    const hosts = [...FRONT_ENDS.values()].flat();
    expect(hosts.length).toBeGreaterThan(150);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect([...hosts, ...WEB_PROXIES].filter((host) => !HOST.test(host) || siteOfHost(host) !== null)).toEqual([]);
    expect([...FRONT_ENDS.keys()].filter((id) => siteById(id) === undefined)).toEqual([]);
    expect(hosts.filter((host) => WEB_PROXIES.includes(host))).toEqual([]);
  });

  it("say nothing of hosts that hold much else", () => {
    for (const host of ["adminforge.de", "drgns.space", "xcancel.com.evil.example", "notxcancel.com"]) {
      expect(classify(`https://${host}/`), host).toBeNull();
    }
  });
});
