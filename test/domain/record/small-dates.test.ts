import { expect, it } from "vitest";
import { decodeRecordSpan } from "#domain/record/decode-record-span";
import { mondayOf } from "#domain/record/monday-of";
import { sumShares } from "#domain/record/sum-shares";
import { weekNumber } from "#domain/record/week-number";

it.each([
  ["2026-11-16", "2026-11-16"],
  ["2026-11-22", "2026-11-16"],
  ["2027-01-01", "2026-12-28"],
])("the week of %s begins on %s", (date, monday) => {
  expect(mondayOf(date)).toBe(monday);
});

it("weeks are counted on over New Year and a year of 53 weeks", () => {
  expect(weekNumber("2027-01-04") - weekNumber("2026-12-28")).toBe(1);
  expect(weekNumber("1970-01-05")).toBe(0);
});

it("lists are added up, the most first", () => {
  expect(
    sumShares([
      [
        ["a", 1],
        ["b", 2],
      ],
      [
        ["c", 3],
        ["a", 5],
      ],
    ]),
  ).toEqual([
    ["a", 6],
    ["c", 3],
    ["b", 2],
  ]);
});

it.each([
  ["in the wrong order", { from: "2026-11-17", to: "2026-11-16" }],
  ["of more than four hundred days", { from: "2025-01-01", to: "2026-11-16" }],
  ["that are none", { from: "2026-02-30", to: "2026-11-16" }],
  ["with something beside", { from: "2026-11-16", to: "2026-11-16", child: "leo" }],
])("dates %s are refused", (_, span) => {
  expect(() => decodeRecordSpan({})(span, "span")).toThrow();
});
