import { siteById } from "../domain/catalogue/index.ts";
import { factsAt } from "../domain/verdict/facts-at.ts";
import type { Facts } from "../domain/verdict/facts.ts";
import type { Gathered } from "./gather-facts.ts";
import { pageGrantOf, type TabFacts } from "./tab-facts.ts";

/** The facts of a page that waits behind our closed page, as it was last seen; null where its site is none of ours. */
export function factsOfTab(page: TabFacts, { facts }: Gathered): Facts | null {
  const { place, countedAs, incognito, openedInTurn } = page;
  const pageGrant = pageGrantOf(page, facts.day.date);
  const site = siteById(place.site);
  if (site === undefined) return null;
  return factsAt(
    facts,
    site,
    { ...place, surface: countedAs },
    { inPrivateWindow: incognito, openedInTurn, pageGrant },
  );
}
