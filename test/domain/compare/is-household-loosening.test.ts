import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { isHouseholdLoosening } from "#domain/compare/is-household-loosening";
import { decodeHousehold } from "#domain/plan/decode-household";
import type { Child, Household } from "#domain/plan/household";

const fixture = new URL("../../fixtures/household/v1.json", import.meta.url);
const before = decodeHousehold(JSON.parse(await readFile(fixture, "utf8")), "household");
const ofChildren = (change: (child: Child) => Child): Partial<Household> => ({ children: before.children.map(change) });
const isLooser = (changes: Partial<Household>): boolean =>
  isHouseholdLoosening(before, { ...before, ...changes }, "2026-11-23");

describe("a household is no looser", () => {
  test.each<[string, Partial<Household>]>([
    ["as it was", {}],
    ["with another name for a child", ofChildren((child) => ({ ...child, name: "Mia Ada" }))],
    ["with a younger child", ofChildren((child) => ({ ...child, birthDate: "2013-01-05" }))],
    ["with a stricter plan", ofChildren((child) => ({ ...child, plan: { ...child.plan, opened: [] } }))],
    ["with another weekend, where no holiday is lived by it", { freeWeekdays: [7] }],
  ])("%s", (_, changes) => {
    expect(isLooser(changes)).toBe(false);
  });
});

describe("a household is looser", () => {
  test.each<[string, Partial<Household>]>([
    ["with a looser plan", ofChildren((child) => ({ ...child, plan: { ...child.plan, minimumAge: 10 } }))],
    ["with an older child", ofChildren((child) => ({ ...child, birthDate: "2011-01-05" }))],
    ["in another country", ofChildren((child) => ({ ...child, country: "GB" }))],
    ["in another zone", { timeZone: "Asia/Tokyo" }],
    ["with a day that starts earlier", { dayStartsAtHour: 0 }],
    ["without a child", { children: [] }],
    ["with another grown-up", { grownUps: [] }],
    ["used in another way", { use: "shared" }],
    ["with a holiday of more time", { freeDays: [{ name: "Off", from: "2026-11-25", to: "2026-11-25" }] }],
  ])("%s", (_, changes) => {
    expect(isLooser(changes)).toBe(true);
  });
});
