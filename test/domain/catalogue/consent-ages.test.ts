import { describe, expect, it } from "vitest";
import { CONSENT_AGES } from "#domain/catalogue/consent-ages";
import { COUNTRIES } from "#domain/catalogue/countries";

describe("the ages of consent", () => {
  it("are known for every country but one, and for nothing else", () => {
    const without = COUNTRIES.map(({ code }) => code).filter((code) => CONSENT_AGES[code] === undefined);
    expect(without).toEqual(["AZ"]);
    expect(Object.keys(CONSENT_AGES)).toHaveLength(COUNTRIES.length - 1);
  });

  it("are ages with a source, and a first day where it is known", () => {
    for (const [code, [years, since, source]] of Object.entries(CONSENT_AGES)) {
      expect(years, code).toBeGreaterThanOrEqual(12);
      expect(years, code).toBeLessThanOrEqual(21);
      expect(source, code).toMatch(/^https:|^\(recalled\)/);
      if (since !== null) expect(since, code).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it("are between 13 and 16 in the Union, as its regulation says", () => {
    const union = COUNTRIES.filter(({ memberOf }) => memberOf.includes("EU"));
    const outside = union.filter(({ code }) => {
      const years = CONSENT_AGES[code]?.[0] ?? 0;
      return years < 13 || years > 16;
    });
    expect(outside).toEqual([]);
  });

  it.each([
    ["ES", 14],
    ["DE", 16],
    ["FR", 15],
    ["GB", 13],
    ["US", 13],
    ["BR", 12],
    ["KR", 14],
  ])("in %s is %i", (code, years) => {
    expect(CONSENT_AGES[code]?.[0]).toBe(years);
  });
});
