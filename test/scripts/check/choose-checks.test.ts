import { describe, expect, it } from "vitest";
import { checks } from "../../../scripts/check/checks.ts";
import { chooseChecks } from "../../../scripts/check/choose-checks.ts";

const namesOf = (args: readonly string[]) => {
  const chosen = chooseChecks(args);
  return chosen.ok ? chosen.value.map((check) => check.name) : chosen.error;
};

describe("npm test runs", () => {
  it("every check but the long ones when nothing is said, and those by their name", () => {
    const names = checks.map((check) => check.name);
    expect(namesOf([])).toEqual(names.filter((name) => name !== "long"));
    expect(namesOf(["--only", "long"])).toEqual(["long"]);
  });

  it("the chosen ones in their own order", () => {
    expect(namesOf(["--only", "house,unit"])).toEqual(["unit", "house"]);
  });

  it("the builds before what reads them", () => {
    const names = checks.map((check) => check.name);
    for (const reader of ["house", "store", "e2e"])
      expect(names.indexOf(reader)).toBeGreaterThan(names.indexOf("build"));
  });

  it.each([[["--only", "speed"]], [["--only"]], [["--fast"]], [["unit"]]])("nothing for %j, and says so", (args) => {
    expect(namesOf(args)).toMatch(/npm test takes --only [^\n]+\.$/);
  });
});
