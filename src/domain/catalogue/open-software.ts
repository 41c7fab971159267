import { siteId, type SiteId } from "../ids.ts";
import { OTHER_SOCIAL } from "./other-social.ts";

/** Software that anybody may run on a host of their own: such a site is known by how its pages are made, not by its name. */
export const SOFTWARE = [
  "mastodon",
  "misskey",
  "lemmy",
  "pixelfed",
  "peertube",
  "bluesky",
  "discourse",
  "nitter",
  "invidious",
  "piped",
  "redlib",
  "other-fediverse",
] as const;

export type Software = (typeof SOFTWARE)[number];

/** Front ends show another site's pages, under its own paths, and count as that site. */
const SHOWS: Partial<Record<Software, SiteId>> = {
  nitter: siteId("x"),
  invidious: siteId("youtube"),
  piped: siteId("youtube"),
  redlib: siteId("reddit"),
};

/** The site that a host with this software counts as, and whether it is another door to it. */
export function siteOfSoftware(software: Software): { readonly site: SiteId; readonly sideDoor: boolean } {
  const shown = SHOWS[software];
  if (shown !== undefined) return { site: shown, sideDoor: true };
  return { site: software === "other-fediverse" ? OTHER_SOCIAL : siteId(software), sideDoor: false };
}
