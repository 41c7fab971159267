import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SITES } from "#domain/catalogue/index";
import { siteId } from "#domain/ids";
import { siteColours } from "#ui/screens/dashboard/record/site-colours.ts";

const ids = SITES.map(({ id }) => id);

describe("the colours of sites", () => {
  it("are eight, each of one site alone, whichever sites a week has", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 12 }), (sites) => {
        const colours = siteColours(sites.map((site) => [site, 1]));
        expect(colours.size).toBe(Math.min(8, sites.length));
        expect(new Set(colours.values()).size).toBe(colours.size);
      }),
    );
  });

  it("stay with the site that took the most, whatever else there is", () => {
    const [alone] = siteColours([[siteId("youtube"), 1]]).values();
    const [among] = siteColours(["youtube", "tiktok", "x"].map((site) => [siteId(site), 1])).values();
    expect(among).toBe(alone);
  });
});
