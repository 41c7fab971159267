import type { Thing } from "./things-of.ts";

/** What a channel or an account shows lists of, at addresses that anybody's might be. */
export type LeftOut = "videos" | "posts" | "recordings";

/**
 * By site and kind of thing. These sites show any video or post under any name, or under none; only the page itself says
 * whose it is, and what a page says opens nothing. A group, a server and an account on Bluesky have theirs under their own address.
 */
const LEFT_OUT: ReadonlyMap<string, LeftOut> = new Map([
  ["instagram/account", "posts"],
  ["snapchat/account", "posts"],
  ["threads/account", "posts"],
  ["tiktok/account", "videos"],
  ["twitch/channel", "recordings"],
  ["x/account", "posts"],
  ["youtube/channel", "videos"],
]);

/** What an allowed thing does not bring along, each of which has to be allowed by itself; null where it brings all that is its own. */
export const leftOutOf = ({ site, thing }: Thing): LeftOut | null =>
  LEFT_OUT.get(`${site}/${thing.slice(0, thing.indexOf("/"))}`) ?? null;
