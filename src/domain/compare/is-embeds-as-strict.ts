import { isOnHost } from "../catalogue/is-on-host.ts";
import type { Embeds } from "../plan/plan.ts";

/** From where nothing plays to where all does. */
const BY_OPENNESS: readonly Embeds["where"][] = ["nowhere", "learning-sites", "everywhere"];

/**
 * Does `here` let players play on no more pages than `there`, and for nothing on no more? Our own list is the same for both, so it is
 * asked about what a parent changed of it alone: a host that they add is more, also one that is ours already.
 */
export function isEmbedsAsStrict(here: Embeds, there: Embeds): boolean {
  if (here.where === "nowhere") return true;
  if (BY_OPENNESS.indexOf(here.where) > BY_OPENNESS.indexOf(there.where)) return false;
  return (
    there.removed.every((host) => here.removed.includes(host)) &&
    here.added.every((host) => there.added.some((covered) => isOnHost(host, covered)))
  );
}
