import { classify } from "../catalogue/classify.ts";
import { isOnHost } from "../catalogue/is-on-host.ts";
import { isPlayer } from "../catalogue/is-player.ts";
import { parseAddress } from "../catalogue/parse-address.ts";
import { learningHosts } from "../plan/learning-hosts.ts";
import type { Embeds } from "../plan/plan.ts";

/**
 * What the plan's word for players makes of one. `for-nothing`: on a learning site it plays whatever is closed but the night, and
 * nothing is written of it. `counted`: it plays though its site is closed, within the hours and minutes, which it takes.
 */
export type EmbedUse = "for-nothing" | "counted";

/** How a frame at `frameUrl` is used in the page at `pageUrl`; null where it is judged like any page of its site. */
export function embedUse(embeds: Embeds, frameUrl: string, pageUrl: string): EmbedUse | null {
  if (embeds.where === "nowhere" || !isPlayer(frameUrl)) return null;
  const page = parseAddress(pageUrl);
  // A site's own pages are no other site's.
  if (page === null || classify(pageUrl)?.site === classify(frameUrl)?.site) return null;
  if (learningHosts(embeds).some((host) => isOnHost(page.host, host))) return "for-nothing";
  return embeds.where === "everywhere" ? "counted" : null;
}
