import { describe, expect, it } from "vitest";
import { SITES } from "#domain/catalogue/index";
import { isToBeChecked } from "#domain/catalogue/is-to-be-checked";
import { LAWS_AS_OF } from "#domain/catalogue/laws-as-of";

describe("a figure that was read once", () => {
  it.each([
    ["2026-08-22", "2026-08-22", false],
    ["2026-08-22", "2027-08-22", false],
    ["2026-08-22", "2027-08-23", true],
    ["2024-02-29", "2025-02-28", false],
    ["2024-02-29", "2025-03-01", true],
    ["2021-08-03", "2026-11-26", true],
    // Before it was read: a clock that is wrong says nothing against it.
    ["2026-08-22", "2020-01-01", false],
    [null, "2026-08-22", true],
  ])("on %s is to be checked on %s: %s", (asOf, today, isOld) => {
    expect(isToBeChecked(asOf, today)).toBe(isOld);
  });

  it("is mostly fresh in November 2026: laws, and the terms of what families know", () => {
    expect(isToBeChecked(LAWS_AS_OF, "2026-11-26")).toBe(false);
    const old = SITES.filter(({ minimumAge }) => isToBeChecked(minimumAge.asOf, "2026-11-26")).map(
      ({ id }) => id as string,
    );
    expect(old).not.toContain("instagram");
    expect(old).toEqual(expect.arrayContaining(["pinterest", "okcupid", "vk"]));
  });
});
