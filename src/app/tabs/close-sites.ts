import { PLAYERS } from "../../domain/catalogue/players.ts";
import type { Site } from "../../domain/catalogue/site.ts";
import { surfacesOf } from "../../domain/catalogue/surfaces-of.ts";
import { learningHosts } from "../../domain/plan/learning-hosts.ts";
import { sitesOf } from "../../domain/plan/sites-of.ts";
import { decide } from "../../domain/verdict/decide.ts";
import type { EmbedUse } from "../../domain/verdict/embed-use.ts";
import { factsAt } from "../../domain/verdict/facts-at.ts";
import type { BlockReason } from "../../domain/verdict/verdict.ts";
import type { Gathered } from "../gather-facts.ts";
import { pageGrantOf } from "./tab-facts.ts";
import type { TabMemory } from "./tab-memory.ts";
import type { ClosedSite, NavigationRules } from "../ports.ts";

/** Closed whatever the hour: their embeds are closed too. What time closes, the guard covers inside the frame, if it may be there. */
const FOR_GOOD: readonly BlockReason[] = [
  "below-minimum-age",
  "waits-for-parent",
  "site-closed",
  "needs-parent",
  "access-removed",
  "nobody-chosen",
];

/** Sites of which no surface is open. A site whose own answer must still confirm the clock is asked, and so not among them. */
export function sitesClosedNow(gathered: Gathered): readonly ClosedSite[] {
  const { held, facts, child, ownSites, nowMs } = gathered;
  if (!held) return [];
  return sitesOf({ ownSites }).flatMap((site): readonly ClosedSite[] => {
    // A rule knows no single page: where the plan allows one, the site as a whole stays for the verdict on each.
    const allowsOne = child !== null && child.plan.pages.some((page) => page.site === site.id);
    const reasons = surfacesOf(site).map((surface) => {
      const place = { site: site.id, surface, alwaysOpen: false, sideDoor: false };
      const verdict = decide(factsAt(facts, site, place, { isAllowedPage: allowsOne }), child?.plan ?? null, nowMs);
      return verdict.kind === "block" ? verdict.reason : null;
    });
    if (reasons.some((reason) => reason === null || reason === "clock-unconfirmed")) return [];
    const subframesToo = reasons.every((reason) => reason !== null && FOR_GOOD.includes(reason));
    const players = subframesToo ? playersOf(site, gathered) : null;
    return [{ site: site.id, subframesToo, ...(players === null ? {} : { players }) }];
  });
}

/** In whose pages the player of a site that is closed for good is let through now. */
function playersOf(site: Site, { facts, child, nowMs }: Gathered): NonNullable<ClosedSite["players"]> | null {
  if (PLAYERS[site.id] === undefined || child === null || child.plan.embeds.where === "nowhere") return null;
  const { plan } = child;
  const place = { site: site.id, surface: "watch", alwaysOpen: false, sideDoor: false } as const;
  const plays = (embed: EmbedUse): boolean =>
    decide(factsAt(facts, site, place, { embed }), plan, nowMs).kind !== "block";
  if (plan.embeds.where === "everywhere" && plays("counted")) return "anywhere";
  return plays("for-nothing") ? learningHosts(plan.embeds) : null;
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
