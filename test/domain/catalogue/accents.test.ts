import { describe, expect, it } from "vitest";
import { ACCENTS, accentOf } from "#domain/catalogue/accent-of";
import { SITES } from "#domain/catalogue/index";
import { placeAmongKnown } from "#domain/catalogue/is-well-known";
import { ownSiteId } from "#domain/catalogue/own-site";

const known = (first: number) => SITES.map(({ id }) => id).filter((id) => placeAmongKnown(id) < first);

describe("the accent of a site", () => {
  it("is one of ours, for each there is and any that a parent adds", () => {
    for (const id of [...SITES.map((site) => site.id), ownSiteId("example.org")]) {
      expect(Number.isInteger(accentOf(id)), id).toBe(true);
      expect(accentOf(id), id).toBeLessThan(ACCENTS);
      expect(accentOf(id), id).toBeGreaterThanOrEqual(0);
    }
  });

  it("differs among those that a family has most likely together", () => {
    const accents = known(ACCENTS).map(accentOf);
    expect(accents).toHaveLength(ACCENTS);
    expect(new Set(accents).size).toBe(ACCENTS);
  });

  it("is that of about as many sites as any other", () => {
    for (let accent = 0; accent < ACCENTS; accent += 1)
      expect(SITES.filter(({ id }) => accentOf(id) === accent).length, String(accent)).toBeGreaterThan(2);
  });
});
