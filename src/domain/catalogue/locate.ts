import type { SiteId } from "../ids.ts";
import { classify } from "./classify.ts";
import { siteById } from "./index.ts";
import type { Place } from "./place.ts";
import type { Site } from "./site.ts";

export type Located = { readonly place: Place; readonly site: Site };

/** The place that an address leads to, with its site; null where it is none of ours. */
export function locate(url: string, own: readonly SiteId[] = []): Located | null {
  const place = classify(url, own);
  const site = place === null ? undefined : siteById(place.site);
  return place === null || site === undefined ? null : { place, site };
}
