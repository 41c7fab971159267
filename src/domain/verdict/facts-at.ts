import type { Place } from "../catalogue/place.ts";
import type { Site } from "../catalogue/site.ts";
import type { DayFacts, Facts } from "./facts.ts";

type OfPage = Pick<
  Facts,
  | "isAllowedPage"
  | "isUnchosen"
  | "embed"
  | "inPrivateWindow"
  | "isShutOut"
  | "pageGrant"
  | "reading"
  | "openedInTurn"
  | "isSilent"
  | "ending"
>;

const ORDINARY: Omit<OfPage, "isShutOut"> = {
  isAllowedPage: false,
  isUnchosen: false,
  embed: null,
  inPrivateWindow: false,
  pageGrant: null,
  reading: null,
  openedInTurn: false,
  isSilent: false,
  ending: null,
};

/** The day's facts at one place of a site: an ordinary page with nothing to finish, unless `page` says otherwise. */
export const factsAt = (facts: DayFacts, site: Site, place: Place, page: Partial<OfPage> = {}): Facts => ({
  ...facts,
  ...ORDINARY,
  isShutOut: facts.shutOut?.includes(site.id) ?? false,
  ...page,
  site,
  place,
});
