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

/** A page that a plan allows: `Mates (un vídeo en YouTube)`; without a name of the family's, what the site calls it. */
export function pageName({ site, thing, name }: AllowedPage, siteName: (site: SiteId) => string): string {
  const { kind, called } = thingSaid(thing);
  return `${name ?? called} (${kind === null ? thing : THINGS[kind]} en ${siteName(site)})`;
}
