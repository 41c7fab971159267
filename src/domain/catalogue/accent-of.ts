import type { SiteId } from "../ids.ts";

/** How many colours of our own there are for sites (`--site-0` and on in tokens.css). */
export const ACCENTS = 8;

/** Of the best known, so that those that a family has most likely together differ; none is the colour that the site gives itself. */
const CHOSEN: Readonly<Record<string, number>> = {
  instagram: 1,
  tiktok: 2,
  youtube: 5,
  snapchat: 3,
  whatsapp: 0,
  discord: 6,
  facebook: 7,
  reddit: 4,
  x: 1,
  twitch: 2,
  pinterest: 0,
  threads: 6,
};

/** The accent of a site, from 0: the same for the same site, always. */
export function accentOf(site: SiteId): number {
  const chosen = CHOSEN[site];
  if (chosen !== undefined) return chosen;
  let sum = 0;
  for (const letter of site) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % ACCENTS;
}
