import type { ThingKind } from "#domain/catalogue/thing";
import type { SiteId } from "#domain/ids";
import type { AllowedPage } from "#domain/plan/plan";

/** One thing of a site, in a sentence: "a video on YouTube". */
const THINGS: Readonly<Record<ThingKind, string>> = {
  video: "a video",
  channel: "a channel",
  account: "an account",
  post: "a post",
  group: "a group",
  server: "a server",
};

/** Names stand encoded in addresses; people read them as they are. */
function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A page that a plan allows: `Maths (a video on YouTube)`; without a name of the family's, what the site calls it. */
export function pageName({ site, thing, name }: AllowedPage, siteName: (site: SiteId) => string): string {
  const cut = thing.indexOf("/");
  const kind = Object.entries(THINGS).find(([one]) => one === thing.slice(0, cut))?.[1] ?? thing;
  return `${name ?? readable(thing.slice(cut + 1))} (${kind} on ${siteName(site)})`;
}

/** Single pages that a parent allows. */
export const pageWords = {
  title: "Single pages",
  lead: "A teacher's video, one channel, one group: open where the plan closes the rest. The site's age, the hours and the minutes hold as everywhere.",
  address: "Open a single page",
  hint: "Paste its address. What it links to stays closed.",
  add: "Open the page",
  remove: "Remove",
  ownName: "A name of your own",
  known: "It is here already.",
  full: (most: number): string => `A plan holds ${most} single pages at most.`,
  noThing:
    "That address doesn't name one thing that we can tell from others. Paste that of a video, a channel, an account, a post, a group or a server.",
  noSite: "That isn't a page of a site in our list.",
} as const;
