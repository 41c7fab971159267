import { siteById } from "../domain/catalogue/index.ts";
import { isAllowedPage } from "../domain/plan/is-allowed-page.ts";
import { factsAt } from "../domain/verdict/facts-at.ts";
import type { Facts } from "../domain/verdict/facts.ts";
import type { Gathered } from "./gather-facts.ts";
import type { TabFacts } from "./tab-facts.ts";

/** The facts of a page that waits behind our closed page, as it was last seen; null where its site is none of ours. */
export function factsOfTab(page: TabFacts, { facts, child }: Gathered): Facts | null {
  const { place, countedAs, incognito, openedInTurn } = page;
  const site = siteById(place.site);
  if (site === undefined) return null;
  return factsAt(
    facts,
    site,
    { ...place, surface: countedAs },
    {
      isAllowedPage: child !== null && countedAs === place.surface && isAllowedPage(child.plan, page.url),
      inPrivateWindow: incognito,
      openedInTurn,
    },
  );
}
