import { describe, expect, test } from "vitest";
import { SITES } from "#domain/catalogue/index";
import { ENDLESS_SURFACES } from "#domain/catalogue/surface";
import { urlFilterOf, type UrlFilter } from "#platform/rules/url-filter-of";

type Row = { path: RegExp; query?: RegExp; opens: readonly string[]; leaves: readonly string[] };

const rows: readonly Row[] = [
  {
    path: /^\/help(?:\/|$)/,
    opens: ["/help", "/help/", "/help?x=1", "/help/a/b", "/help#top", ":8443/help"],
    leaves: ["/", "/helpful", "/a/help", "/?next=/help", "/#/help", "//help"],
  },
  { path: /^\/legal$/, opens: ["/legal", "/legal/", "/legal?a"], leaves: ["/legal/x", "/legality", "/?/legal"] },
  { path: /^\/v.\/oauth$/, opens: ["/v9/oauth"], leaves: ["/v?/oauth", "/v/oauth"] },
  { path: /^\/[^/]+\/report$/, opens: ["/mia/report"], leaves: ["/mia?x=/report", "/a/b/report"] },
  { path: /\/safety$/, opens: ["/safety", "/a/b/safety/"], leaves: ["/safety/x", "/?q=/safety"] },
  { path: /^\/a$|^\/b(?:\/|$)/, opens: ["/a", "/b", "/b/c"], leaves: ["/a/c", "/c", "/?/b"] },
  {
    path: /^\/settings$/,
    query: /(?:^|&)tab=privacy(?:&|$)/,
    opens: ["/settings?tab=privacy", "/settings/?a=1&tab=privacy&b", "/settings?tab=privacy#x"],
    leaves: ["/settings", "/settings?tab=feed", "/settings?xtab=privacy", "/settings#?tab=privacy", "/?tab=privacy"],
  },
  {
    path: /^\/login(?:\/|$)/,
    query: /(?:^|&)next=[^&]*(?:\/|%2f|\?|%3f)oauth\b/,
    opens: ["/login?next=/oauth", "/login/?a&next=%2foauth/x", "/login/more?next=?oauth"],
    leaves: ["/login", "/logins?next=/oauth", "/login?next=x&y=/oauth", "/login#?next=/oauth", "/?/login?next=/oauth"],
  },
  {
    path: /^\/authorize$/,
    query: /^(?!(?:.*&)?prompt=create)/,
    opens: ["/authorize", "/authorize/", "/authorize?a=prompt", "/authorize#prompt=create"],
    leaves: ["/authorize?prompt=create", "/authorize?a&prompt=create&b", "/authorize/?prompt=created"],
  },
  { path: /^\/go/, query: /^u=help/, opens: ["/go?u=help", "/gone/x?u=help"], leaves: ["/go?a&u=help", "/go#?u=help"] },
];

const matches = (filter: UrlFilter | null, url: string, flags: string): boolean => {
  if (filter === null || !new RegExp(filter.opens, flags).test(url)) return false;
  return filter.unless === null || !new RegExp(filter.unless, flags).test(url);
};

describe("a place of the catalogue as a pattern for whole URLs", () => {
  test.each(rows)("$path with $query opens its own addresses alone", ({ path, query, opens, leaves }) => {
    const filter = urlFilterOf(query === undefined ? { path } : { path, query });
    const opened = (rest: string) => matches(filter, `https://www.site.example${rest}`, "");
    expect({ opens: opens.filter(opened), leaves: leaves.filter(opened) }).toEqual({ opens, leaves: [] });
  });

  test.each([
    [/^\/(?!feed)/, "looks ahead"],
    [/(?<=a)\/b/, "looks behind"],
    [/^\/(a)\1/, "looks back"],
    [/^\/\S+$/, "names a class that runs over the end of the path"],
    [/^\/[\w?]+$/, "names the end of the path"],
    [/^\/\p{L}/u, "names a property"],
    [/^\/a(?:^|b)/, "is tied to a start in its middle"],
  ])("is none for %s, which %s", (path) => {
    expect(urlFilterOf({ path })).toBeNull();
  });

  test("is none where a query follows a path that may end in two ways", () => {
    expect(urlFilterOf({ path: /^\/(?:a$|b)/, query: /^b/ })).toBeNull();
  });
});

const places = SITES.flatMap((site) =>
  site.alwaysOpen.map((place) => ({ site, place, name: `${site.id} ${place.path.source}` })),
);

describe("every always-open place of the catalogue", () => {
  test.each(places)("$name lets its examples through and no endless surface", ({ site, place }) => {
    const filter = urlFilterOf(place);
    const flags = place.path.ignoreCase || place.query?.ignoreCase === true ? "i" : "";
    const hosts = place.hosts ?? site.hosts;
    const lets = (url: string): boolean => {
      const { hostname } = new URL(url);
      return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)) && matches(filter, url, flags);
    };
    expect(filter, "RE2 cannot say it: write it without looking around (see src/platform/rules).").not.toBeNull();
    expect(place.examples.filter((url) => !lets(url))).toEqual([]);
    const endless = site.examples.filter(({ surface }) => surface !== null && ENDLESS_SURFACES.includes(surface));
    expect(endless.filter(({ url }) => lets(url))).toEqual([]);
  });
});
