import type { SiteId } from "../ids.ts";

/** What families are most likely to know, in that order (recalled from surveys of what teenagers use, 2024-26). */
const WELL_KNOWN: readonly string[] = [
  "instagram",
  "tiktok",
  "youtube",
  "snapchat",
  "whatsapp",
  "discord",
  "facebook",
  "reddit",
  "x",
  "twitch",
  "pinterest",
  "threads",
];

/** Whether a list for people shows the site unasked. */
export const isWellKnown = (id: SiteId): boolean => WELL_KNOWN.includes(id);

/** Its place among the best known, from 0; behind all of them for any other. */
export const placeAmongKnown = (id: SiteId): number => (isWellKnown(id) ? WELL_KNOWN.indexOf(id) : WELL_KNOWN.length);
