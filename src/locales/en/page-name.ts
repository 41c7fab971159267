import { leftOutOf, type LeftOut } from "#domain/catalogue/left-out-of";
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

const WITHOUT: Readonly<Record<LeftOut, string>> = {
  videos: ", without its videos",
  posts: ", without its posts",
  recordings: ", without its recordings",
};

/** A page that a plan allows: `Maths (a video on YouTube)`; without a name of the family's, what the site calls it. */
export function pageName({ site, thing, name }: AllowedPage, siteName: (site: SiteId) => string): string {
  const { kind, called } = thingSaid(thing);
  const without = leftOutOf({ site, thing });
  const what = `${kind === null ? thing : THINGS[kind]} on ${siteName(site)}`;
  return `${name ?? called} (${what}${without === null ? "" : WITHOUT[without]})`;
}
