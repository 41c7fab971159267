import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTRIES } from "#domain/catalogue/countries";
import { effectiveMinimumAge } from "#domain/catalogue/effective-minimum-age";
import { SITES, siteById } from "#domain/catalogue/index";
import type { Site } from "#domain/catalogue/site";
import { siteId } from "#domain/ids";

const TODAY = "2026-11-23";

function site(id: string): Site {
  const found = siteById(siteId(id));
  if (found === undefined) throw new Error(`No site ${id} in the catalogue.`);
  return found;
}

describe("the age from which a site may open", () => {
  it.each([
    ["instagram", "US", 13, TODAY, 13, "terms", "nothing but the terms"],
    ["instagram", "AU", 13, TODAY, 16, "law", "a law in force"],
    ["instagram", "AU", 13, "2025-12-10", 16, "law", "a law on its first day"],
    ["instagram", "AU", 13, "2025-12-09", 13, "terms", "a law on the day before"],
    ["discord", "AU", 13, TODAY, 13, "terms", "a law that leaves chat alone"],
    ["discord", "US-FL", 13, TODAY, 13, "terms", "a law that says nothing of chat"],
    ["pinterest", "AU", 13, TODAY, 13, "terms", "a law that exempts the site"],
    ["reddit", "AU", 13, TODAY, 16, "law", "a law that exempts others"],
    ["twitch", "AU", 13, TODAY, 16, "regional", "terms that already say what the law says"],
    ["youtube", "DE", 13, TODAY, 16, "regional", "terms for one country"],
    ["youtube", "NL", 13, TODAY, 16, "regional", "terms for one country, recalled"],
    ["instagram", "ES", 13, TODAY, 14, "regional", "terms for a country whose law is only proposed"],
    ["tiktok", "ES", 13, TODAY, 13, "terms", "a proposed law alone"],
    ["tiktok", "US-FL", 13, TODAY, 14, "regional", "terms for one state"],
    ["instagram", "US-FL", 13, TODAY, 14, "law", "the law of one state"],
    ["instagram", "US-NE", 13, TODAY, 13, "terms", "a law that leaves it to the parent"],
    ["bluesky", "US-MS", 13, TODAY, 18, "regional", "terms stricter than such a law"],
    ["bluesky", "US-VA", 13, TODAY, 16, "regional", "terms for a state whose law is stopped"],
    ["tiktok", "MY", 13, TODAY, 16, "law", "a law that names the site"],
    ["snapchat", "MY", 13, TODAY, 13, "terms", "a law that names others"],
    ["x", "ID", 13, TODAY, 16, "law", "a law that names the site"],
    ["reddit", "ID", 13, TODAY, 13, "terms", "a law that names others"],
    ["instagram", "GB", 13, TODAY, 13, "terms", "a law that is announced"],
    ["instagram", "GB", 13, "2027-06-01", 13, "terms", "an announced law after its announced day"],
    ["instagram", "TR", 13, TODAY, 13, "terms", "a law without a first day"],
    ["instagram", "US", 15, TODAY, 15, "floor", "the parent's own floor"],
    ["youtube", "DE", 15, TODAY, 16, "regional", "a floor below what the terms say"],
    ["instagram", "AU", 16, TODAY, 16, "law", "a floor that equals the law"],
    ["instagram", "US", 0, TODAY, 13, "terms", "no floor"],
    ["discord", "CA-QC", 13, TODAY, 13, "terms", "a province without a rule"],
    ["instagram", "ZZ", 13, TODAY, 13, "terms", "a country that is none"],
    ["instagram", "", 13, TODAY, 13, "terms", "no country"],
  ])("%s in %s with a floor of %i on %s: %i, by %s (%s)", (id, country, floor, today, years, because, _why) => {
    expect(effectiveMinimumAge(site(id), country, floor, today)).toEqual({ years, because });
  });

  it("is that of the whole where a part has no rule, and of the group where a member has none", () => {
    const invented: Site = {
      ...site("instagram"),
      minimumAge: {
        ...site("instagram").minimumAge,
        regional: [
          { country: "US", minimumAge: 15 },
          { country: "EEA", minimumAge: 16 },
          { country: "EU", minimumAge: 17 },
        ],
      },
    };
    expect(effectiveMinimumAge(invented, "US-TX", 13, TODAY).years).toBe(15);
    expect(effectiveMinimumAge(invented, "NO", 13, TODAY).years).toBe(16);
    expect(effectiveMinimumAge(invented, "PL", 13, TODAY).years).toBe(17);
    expect(effectiveMinimumAge(invented, "CH", 13, TODAY).years).toBe(13);
  });

  it("never falls below the terms or the floor, and never rises above the highest of all rules", () => {
    const countries = COUNTRIES.map((country) => country.code);
    fc.assert(
      fc.property(
        fc.constantFrom(...SITES),
        fc.constantFrom(...countries),
        fc.integer({ min: 0, max: 21 }),
        (site, country, floor) => {
          const { years } = effectiveMinimumAge(site, country, floor, TODAY);
          expect(years).toBeGreaterThanOrEqual(Math.max(site.minimumAge.years, floor));
          expect(years).toBeLessThanOrEqual(Math.max(18, floor));
        },
      ),
    );
  });
});
