import { describe, expect, test } from "vitest";
import type { Surface } from "#domain/catalogue/surface";
import { siteId } from "#domain/ids";
import type { Plan } from "#domain/plan/plan";
import { judgePage } from "#domain/verdict/judge-page";
import { makeCase } from "#test/support/domain/make-case";
import { budget } from "#test/support/domain/budget";

const feedClosed: Partial<Plan> = { closed: [{ site: "all", surface: "feed" }] };
const shortsClosed: Partial<Plan> = { closed: [{ site: "all", surface: "shorts" }] };
const feedSpentSoon: Partial<Plan> = { budgets: [budget(5, { site: "all", surface: "feed" })] };

const rows: readonly [string, Surface, Surface | null, Partial<Plan>, string, Surface][] = [
  ["is what its address says, where its guard saw nothing", "messages", null, feedClosed, "allow", "messages"],
  ["is closed where a feed shows under another address", "messages", "feed", feedClosed, "block", "feed"],
  ["is closed by its address, whatever shows", "feed", "messages", feedClosed, "block", "feed"],
  ["warns for the surface that ends sooner", "post", "feed", feedSpentSoon, "warn", "feed"],
  ["is open where both are, and counted as the stricter", "profile", "feed", shortsClosed, "allow", "feed"],
  ["is counted by its address where that is the stricter", "feed", "profile", shortsClosed, "allow", "feed"],
];

describe("a page", () => {
  test.each(rows)("%s", (_, address, shows, part, kind, surface) => {
    const { facts, plan, nowMs } = makeCase({ surface: address, plan: part });
    expect(judgePage(facts, plan, nowMs, shows)).toMatchObject({ verdict: { kind }, surface });
  });

  test("that shows a feed at an address that is always open is judged as the feed", () => {
    const place = { site: siteId("instagram"), surface: "other", alwaysOpen: true, sideDoor: false } as const;
    const { facts, plan, nowMs } = makeCase({ plan: feedClosed, facts: { place } });
    expect(judgePage(facts, plan, nowMs, null).verdict.kind).toBe("allow");
    expect(judgePage(facts, plan, nowMs, "feed").verdict.kind).toBe("block");
  });
});
