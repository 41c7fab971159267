import type { SiteId } from "../ids.ts";
import { ownSite } from "./own-site.ts";
import type { Site } from "./site.ts";
import bluesky from "./sites/bluesky.ts";
import discord from "./sites/discord.ts";
import facebook from "./sites/facebook.ts";
import instagram from "./sites/instagram.ts";
import pinterest from "./sites/pinterest.ts";
import reddit from "./sites/reddit.ts";
import snapchat from "./sites/snapchat.ts";
import threads from "./sites/threads.ts";
import tiktok from "./sites/tiktok.ts";
import twitch from "./sites/twitch.ts";
import x from "./sites/x.ts";
import youtube from "./sites/youtube.ts";

/** Every site that Porchlight knows, in the order of their ids. */
export const SITES: readonly Site[] = [
  bluesky,
  discord,
  facebook,
  instagram,
  pinterest,
  reddit,
  snapchat,
  threads,
  tiktok,
  twitch,
  x,
  youtube,
];

const BY_ID = new Map<SiteId, Site>(SITES.map((site) => [site.id, site]));

/** The site with this id, of the catalogue or a parent's own; undefined where there is none. */
export function siteById(id: SiteId): Site | undefined {
  return BY_ID.get(id) ?? ownSite(id);
}
