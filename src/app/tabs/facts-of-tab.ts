import { isShutOut } from "../../domain/catalogue/is-shut-out.ts";
import { locate } from "../../domain/catalogue/locate.ts";
import { siteById } from "../../domain/catalogue/index.ts";
import { isAllowedPage } from "../../domain/plan/is-allowed-page.ts";
import { readPlace, type ReadPlace } from "../../domain/plan/read-place.ts";
import { factsAt } from "../../domain/verdict/facts-at.ts";
import type { Facts } from "../../domain/verdict/facts.ts";
import type { Gathered } from "../gather-facts.ts";
import { fellSilent, isUnchosen, pageGrantOf, type TabFacts } from "./tab-facts.ts";

/** The facts of a page that waits behind our closed page, as it was last seen; null where its site is none of ours. */
export function factsOfTab(page: TabFacts, gathered: Gathered): Facts | null {
  const { facts, child } = gathered;
  const { countedAs, incognito, openedInTurn } = page;
  const site = siteById(page.place.site);
  if (site === undefined) return null;
  const { place, reading } = readAgain(page, gathered);
  return factsAt(facts, site, place, {
    isAllowedPage: child !== null && countedAs === page.place.surface && isAllowedPage(child.plan, page.url),
    isUnchosen: isUnchosen(page),
    inPrivateWindow: incognito,
    isShutOut: isShutOut(page.url, site.id, facts.shutOut ?? []),
    openedInTurn,
    pageGrant: pageGrantOf(page, gathered),
    reading,
    isSilent: fellSilent(page),
  });
}

/** A parent may have called the page something else since, or taken that back; what its guard saw stands otherwise. */
function readAgain({ url, place, countedAs, reading }: TabFacts, { child, ownSites }: Gathered): ReadPlace {
  const found = locate(url, ownSites);
  const read = found === null || child === null ? null : readPlace(found.place, url, child.plan.readings);
  if (read !== null && (read.reading !== null || reading !== null)) return read;
  return { place: { ...place, surface: countedAs }, reading: null };
}
