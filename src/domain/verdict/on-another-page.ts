import type { Place } from "../catalogue/place.ts";
import type { Facts } from "./facts.ts";

/** The facts at another page of the same site: what was said of this page, or is under way on it, is not said of that one. */
export const onAnotherPage = (facts: Facts, place: Place): Facts => ({
  ...facts,
  place,
  isAllowedPage: false,
  isUnchosen: false,
  embed: null,
  reading: null,
  isSilent: false,
  ending: null,
});
