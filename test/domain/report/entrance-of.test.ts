import { describe, expect, test } from "vitest";
import { classify } from "#domain/catalogue/classify";
import { siteById, SITES } from "#domain/catalogue/index";
import type { Surface } from "#domain/catalogue/surface";
import { surfacesOf } from "#domain/catalogue/surfaces-of";
import { siteId } from "#domain/ids";
import { entranceOf } from "#domain/report/entrance-of";
import { ENTRANCES } from "#domain/report/entrances";

const entrances = SITES.flatMap((site) =>
  ENTRANCES.flatMap((surface) => {
    const address = entranceOf(site, surface);
    return address === null ? [] : [{ site, surface, address }];
  }),
);

describe("the address to come in by", () => {
  test.each<[string, Surface, string | null]>([
    ["instagram", "feed", "https://www.instagram.com/"],
    ["instagram", "messages", "https://www.instagram.com/direct/inbox/"],
    ["facebook", "messages", "https://www.facebook.com/messages/t"],
    ["bluesky", "messages", "https://bsky.app/messages"],
    ["youtube", "search", "https://www.youtube.com/results?search_query="],
    ["facebook", "search", "https://www.facebook.com/search/top/?q="],
    ["youtube", "messages", null],
    // Without words to search for, this is the page for looking around.
    ["bluesky", "search", null],
  ])("of %s at %s is %s", (name, surface, address) => {
    const site = siteById(siteId(name));
    expect(site && entranceOf(site, surface)).toBe(address);
  });

  test.each(SITES.filter((site) => surfacesOf(site).includes("feed")))("of $name's feed is known", (site) => {
    expect(entranceOf(site, "feed")).not.toBeNull();
  });

  test.each(entrances)("of $site.name at $surface is that place, by no side door", ({ site, surface, address }) => {
    expect(classify(address)).toEqual({ site: site.id, surface, alwaysOpen: false, sideDoor: false });
  });

  test.each(entrances)("of $site.name at $surface leads to nobody's search or conversation", ({ address }) => {
    const { pathname, searchParams } = new URL(address);
    expect(pathname).not.toMatch(/\d/);
    expect([...searchParams.values()].join("")).toBe("");
  });
});
