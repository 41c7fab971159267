import { describe, expect, it } from "vitest";
import { COUNTRIES } from "#domain/catalogue/countries";
import { countryByCode } from "#domain/catalogue/country-by-code";
import { SITES, siteById } from "#domain/catalogue/index";

const laws = COUNTRIES.flatMap(({ code, law }) => (law === null ? [] : [{ code, law }]));

describe("the countries", () => {
  it("are each there once, under an ISO code, in the order of their names", () => {
    const codes = COUNTRIES.map((country) => country.code);
    const names = COUNTRIES.map((country) => country.name);
    expect(COUNTRIES).toHaveLength(109);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z]{2}(?:-[A-Z]{2})?$/.test(code))).toEqual([]);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
  });

  it("are 27 in the Union, and three more in the Economic Area", () => {
    const inGroup = (group: "EU" | "EEA") => COUNTRIES.filter((country) => country.memberOf.includes(group)).length;
    expect(inGroup("EU")).toBe(27);
    expect(inGroup("EEA")).toBe(30);
  });

  it("hold the whole of every part, and every country that a site's terms name", () => {
    const wholes = COUNTRIES.map((country) => country.code.slice(0, 2));
    const named = SITES.flatMap((site) => site.minimumAge.regional.map((rule) => rule.country));
    const missing = [...wholes, ...named].filter((code) => !["EU", "EEA"].includes(code) && !countryByCode(code));
    expect(missing).toEqual([]);
  });

  it("have laws with an age, a source and, once in force, a first day", () => {
    for (const { code, law } of laws) {
      expect(law.minimumAge, code).toBeGreaterThanOrEqual(13);
      expect(law.source, code).not.toBe("");
      if (law.status === "in-force") expect(law.since, code).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    expect(laws.filter(({ law }) => law.status === "in-force").map(({ code }) => code)).toEqual(
      expect.arrayContaining(["AU", "ID", "MY", "US-FL"]),
    );
  });

  it("name in their laws only sites of the catalogue", () => {
    const named = laws.flatMap(({ law }) => [...(law.exempt ?? []), ...(law.onlyOn ?? [])]);
    expect(named.filter((id) => siteById(id) === undefined)).toEqual([]);
  });
});
