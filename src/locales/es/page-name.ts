import { leftOutOf, type LeftOut } from "#domain/catalogue/left-out-of";
import type { ThingKind } from "#domain/catalogue/thing";
import type { SiteId } from "#domain/ids";
import type { AllowedPage } from "#domain/plan/plan";
import { thingSaid } from "../shared/thing-said.ts";

/** One thing of a site, in a sentence: "un vídeo en YouTube". */
const THINGS: Readonly<Record<ThingKind, string>> = {
  video: "un vídeo",
  channel: "un canal",
  account: "una cuenta",
  post: "una publicación",
  group: "un grupo",
  server: "un servidor",
};

const WITHOUT: Readonly<Record<LeftOut, string>> = {
  videos: ", sin sus vídeos",
  posts: ", sin sus publicaciones",
  recordings: ", sin sus grabaciones",
};

/** A page that a plan allows: `Mates (un vídeo en YouTube)`; without a name of the family's, what the site calls it. */
export function pageName({ site, thing, name }: AllowedPage, siteName: (site: SiteId) => string): string {
  const { kind, called } = thingSaid(thing);
  const without = leftOutOf({ site, thing });
  const what = `${kind === null ? thing : THINGS[kind]} en ${siteName(site)}`;
  return `${name ?? called} (${what}${without === null ? "" : WITHOUT[without]})`;
}
