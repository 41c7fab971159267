import { siteId } from "#domain/ids";
import type { SiteId } from "#domain/ids";

/** As many sites as the catalogue is meant to hold one day: the figures shall still be true then. */
export const manySites: readonly SiteId[] = Array.from({ length: 45 }, (_, index) => siteId(`site-${index}`));
