import { describe, expect, test } from "vitest";
import { comparePlans, type Direction } from "#domain/compare/compare-plans";
import type { Embeds } from "#domain/plan/plan";
import { USUAL_EMBEDS } from "#domain/plan/usual-embeds";
import { madrid } from "#test/support/domain/madrid";
import { openPlan } from "#test/support/domain/open-plan";

const everywhere = { where: "everywhere" } as const;
const nowhere = { where: "nowhere" } as const;
const own = { added: ["example.org"] };
const less = { removed: ["duolingo.com"] };
const lived = (embeds: Partial<Embeds>) => ({
  plan: { ...openPlan, embeds: { ...USUAL_EMBEDS, ...embeds } },
  calendar: madrid,
});

describe("players in other sites' pages, compared", () => {
  const rows: readonly [string, Direction | null, Partial<Embeds>, Partial<Embeds>][] = [
    ["players on all pages", "looser", {}, everywhere],
    ["players nowhere", "stricter", {}, nowhere],
    ["players on all pages where there were none", "looser", nowhere, everywhere],
    ["a learning site of one's own", "looser", {}, own],
    ["a part of one that was added", "stricter", own, { added: ["a.example.org"] }],
    ["one of ours that is none", "stricter", {}, less],
    ["another in its place", "both", {}, { ...own, ...less }],
    ["more pages, and fewer for nothing", "both", {}, { ...everywhere, ...less }],
    ["fewer for nothing, where all play", "stricter", everywhere, { ...everywhere, ...less }],
    ["a list where none plays", null, nowhere, { ...nowhere, ...own }],
  ];
  test.each(rows)("%s: %s", (_, direction, before, after) => {
    const changes = comparePlans(lived(before), lived(after), "2026-11-23");
    expect(changes).toEqual(direction === null ? [] : [{ part: "embeds", direction }]);
  });
});
