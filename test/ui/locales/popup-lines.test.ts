import { describe, expect, it } from "vitest";
import type { ChildView, SiteLine } from "#domain/report/views";
import { badgeTitle } from "#locales/badge-title";
import { siteLineWords } from "#locales/site-line-words";
import { at, childView, siteLine } from "../fixtures.ts";

describe("the toolbar's lamp says", () => {
  it.each<[Partial<ChildView>, string]>([
    [{}, "Mia: 32 min left"],
    [{ state: "device-free", opensMs: at("19:00") }, "Mia: back at 19:00"],
    [{ state: "school", opensMs: at("15:00") }, "Mia: back at 15:00"],
    [{ state: "break", opensMs: at("16:35") }, "Mia: time to stretch"],
    [{ state: "bedtime", opensMs: at("07:00", "2026-11-19") }, "Mia: sites open at 07:00"],
  ])("%o: %s", (changes, title) => {
    expect(badgeTitle(childView(changes))).toBe(title);
  });
});

describe("beside a site stands", () => {
  it.each<[Partial<SiteLine>, string]>([
    [{ reason: "device-free-time", untilMs: at("19:00") }, "opens at 19:00"],
    [{ reason: "school-hours", untilMs: at("15:00") }, "opens at 15:00"],
    [{ reason: "break", untilMs: at("16:35") }, "opens at 16:35"],
    [{ reason: "weekly-budget-spent", untilMs: at("07:00", "2026-11-23") }, "done this week"],
    [{ reason: "group-budget-spent", untilMs: at("07:00", "2026-11-19") }, "done for today"],
  ])("%o: %s", (changes, said) => {
    expect(siteLineWords(siteLine("YouTube", { canOpenOn: null, ...changes }), "Europe/Madrid")).toBe(said);
  });
});
