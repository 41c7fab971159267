import { siteId } from "#domain/ids";
import type { SiteId } from "#domain/ids";

/** More sites than the catalogue holds: the figures shall still be true then. */
export const manySites: readonly SiteId[] = Array.from({ length: 80 }, (_, index) => siteId(`site-${index}`));
