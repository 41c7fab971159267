import { siteById } from "#domain/catalogue/index";
import type { SiteId } from "#domain/ids";

/** What a site calls itself; its id where the catalogue no longer has it. */
export const siteName = (id: SiteId): string => siteById(id)?.name ?? id;
