import { describe, expect, it } from "vitest";
import { compareClaim, type Typed } from "#domain/signup/compare-claim";

const OWN = "2014-05-04";
const TODAY = "2026-11-26";
const date = (value: string): Typed => ({ kind: "date", date: value });

describe("beside a child born on 4 May 2014, what was typed is", () => {
  it.each([
    ["2014-05-04", "same"],
    ["2014-05-05", "slip"],
    ["2014-04-04", "slip"],
    ["2014-06-03", "slip"],
    ["2014-04-05", "slip"],
    ["2014-04-03", "older-up-to-2"],
    ["2014-06-04", "younger"],
    ["2016-05-04", "younger"],
    ["2013-05-04", "older-up-to-2"],
    ["2011-05-05", "older-up-to-2"],
    ["2011-05-04", "older-3-to-5"],
    ["2008-05-05", "older-3-to-5"],
    ["2008-05-04", "older-6-or-more"],
    ["1990-01-01", "older-6-or-more"],
  ])("%s: %s", (typed, claim) => {
    expect(compareClaim(date(typed), OWN, TODAY)).toBe(claim);
  });
  it.each([
    [2014, "same"],
    [2015, "younger"],
    [2012, "older-up-to-2"],
    [2000, "older-6-or-more"],
  ])("the year %i: %s", (year, claim) => {
    expect(compareClaim({ kind: "year", year }, OWN, TODAY)).toBe(claim);
  });
  it.each([
    [12, "same"],
    [11, "younger"],
    [13, "older-up-to-2"],
    [18, "older-6-or-more"],
  ])("the age %i: %s", (years, claim) => {
    expect(compareClaim({ kind: "age", years }, OWN, TODAY)).toBe(claim);
  });
});

describe("day and month in the other order", () => {
  it("are a slip in one band of ages", () => {
    expect(compareClaim(date("2014-03-12"), "2014-12-03", TODAY)).toBe("slip");
  });
  it("are none where they cross the age at which sites open", () => {
    expect(compareClaim(date("2013-03-12"), "2013-12-03", "2026-11-26")).toBe("older-up-to-2");
  });
});

describe("born on 29 February", () => {
  it.each([
    ["2012-02-29", "same"],
    ["2012-03-01", "slip"],
    ["2009-02-28", "older-3-to-5"],
  ])("%s is %s", (typed, claim) => {
    expect(compareClaim(date(typed), "2012-02-29", TODAY)).toBe(claim);
  });
});
