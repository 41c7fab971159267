import type { ThingKind } from "#domain/catalogue/thing";
import type { SiteId } from "#domain/ids";
import type { AllowedPage } from "#domain/plan/plan";
import { thingSaid } from "../shared/thing-said.ts";

/** One thing of a site, in a sentence: "a video on YouTube". */
const THINGS: Readonly<Record<ThingKind, string>> = {
  video: "a video",
  channel: "a channel",
  account: "an account",
  post: "a post",
  group: "a group",
  server: "a server",
};

/** A page that a plan allows: `Maths (a video on YouTube)`; without a name of the family's, what the site calls it. */
export function pageName({ site, thing, name }: AllowedPage, siteName: (site: SiteId) => string): string {
  const { kind, called } = thingSaid(thing);
  return `${name ?? called} (${kind === null ? thing : THINGS[kind]} on ${siteName(site)})`;
}
