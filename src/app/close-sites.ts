import { surfacesOf } from "../domain/catalogue/surfaces-of.ts";
import { sitesOf } from "../domain/plan/sites-of.ts";
import { decide } from "../domain/verdict/decide.ts";
import { factsAt } from "../domain/verdict/facts-at.ts";
import type { BlockReason } from "../domain/verdict/verdict.ts";
import type { Gathered } from "./gather-facts.ts";
import { pageGrantOf } from "./tab-facts.ts";
import type { TabMemory } from "./tab-memory.ts";
import type { ClosedSite, NavigationRules } from "./ports.ts";

/** Closed whatever the hour: their embeds are closed too. What time closes, the guard covers inside the frame. */
const FOR_GOOD: readonly BlockReason[] = [
  "below-minimum-age",
  "waits-for-parent",
  "site-closed",
  "needs-parent",
  "nobody-chosen",
];

/** Sites of which no surface is open. A site whose own answer must still confirm the clock is asked, and so not among them. */
export function sitesClosedNow({ held, facts, child, ownSites, nowMs }: Gathered): readonly ClosedSite[] {
  if (!held) return [];
  return sitesOf({ ownSites }).flatMap((site) => {
    // A rule knows no single page: where the plan allows one, the site as a whole stays for the verdict on each.
    const allowsOne = child !== null && child.plan.pages.some((page) => page.site === site.id);
    const reasons = surfacesOf(site).map((surface) => {
      const place = { site: site.id, surface, alwaysOpen: false, sideDoor: false };
      const verdict = decide(factsAt(facts, site, place, { isAllowedPage: allowsOne }), child?.plan ?? null, nowMs);
      return verdict.kind === "block" ? verdict.reason : null;
    });
    if (reasons.some((reason) => reason === null || reason === "clock-unconfirmed")) return [];
    return [{ site: site.id, subframesToo: reasons.every((reason) => reason !== null && FOR_GOOD.includes(reason)) }];
  });
}

/** A site of which one page is open in one tab is judged there, page by page: a rule would stop that page too. */
export const createSiteCloser =
  (rules: NavigationRules, memory: TabMemory) =>
  async (gathered: Gathered): Promise<void> => {
    const pages = [...(await memory.all()).values()].filter((page) => pageGrantOf(page, gathered) !== null);
    const closed = sitesClosedNow(gathered).filter(({ site }) => pages.every(({ place }) => place.site !== site));
    await rules.sync(closed);
  };

export type SiteCloser = ReturnType<typeof createSiteCloser>;
