import { describe, expect, it } from "vitest";
import { ownSiteId, ownSiteMadeBy } from "#domain/catalogue/own-site";
import { everyDay } from "#domain/plan/every-day";
import type { Plan } from "#domain/plan/plan";
import { beginDay } from "#test/support/household/begin-day";
import { choose } from "#test/support/household/siblings";

const AROUND = ownSiteId("example.org");
const PAGE = "https://games.example.org/post/7";

/** The other child's plan names the same host, or a part of it, otherwise. */
const OTHERS = [
  ["lies within it", ownSiteId("games.example.org")],
  ["is the same host with its parts", ownSiteMadeBy("example.org", "lemmy")],
] as const;

describe("a host in one child's plan, which another child's plan names otherwise", () => {
  const given = async (other: (typeof OTHERS)[number][1], plan: Partial<Plan>) => {
    const leo = { name: "Leo", plan: { ownSites: [other] } };
    // The other's stands first in the family's list.
    const day = await beginDay({
      use: "shared",
      plan: leo.plan,
      others: [{ name: "Mia", plan: { ownSites: [AROUND], ...plan } }],
    });
    await choose(day, 1);
    await day.browsing.open(1, PAGE);
    return day;
  };

  it.each(OTHERS)("counts as what its own plan calls it, where the other %s", async (_says, other) => {
    const day = await given(other, { dailyMinutes: everyDay(10) });
    await day.watch(1, 60);
    expect(await day.usedSeconds()).toBe(60);
    expect((await day.view()).sites.find(({ site }) => site === AROUND)).toMatchObject({ usedMs: 60_000 });
  });

  it.each(OTHERS)("closes as its own plan says, where the other %s", async (_says, other) => {
    const day = await given(other, { closed: [{ site: AROUND, surface: "all" }] });
    expect(await day.closedView(1)).toMatchObject({ reason: "site-closed", site: AROUND });
  });

  it.each(OTHERS)(
    "keeps the guard of both, and is the other child's own when that one is here: %s",
    async (_says, other) => {
      const day = await given(other, { closed: [{ site: AROUND, surface: "all" }] });
      expect(day.world.browser.guardedSites()).toEqual([other, AROUND]);
      await choose(day, 0);
      await day.browsing.follow();
      await day.browsing.open(2, PAGE);
      await day.watch(2, 20);
      expect((await day.view()).sites.find(({ site }) => site === other)).toMatchObject({ usedMs: 20_000 });
    },
  );
});
