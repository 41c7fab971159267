import { matchPatterns } from "#domain/catalogue/match-patterns";
import { hostOfOwnSite } from "#domain/catalogue/own-site";
import { hostOfVia } from "#domain/catalogue/seen-host";
import type { SiteId } from "#domain/ids";

/** The hosts of a family's own sites; those of the catalogue have none here. */
export const hostsOf = (sites: readonly SiteId[]): readonly string[] =>
  sites.flatMap((id) => hostOfOwnSite(id) ?? hostOfVia(id) ?? []);

/** What is asked of the browser for a host: itself with its subdomains, and nothing else. */
export const originsOfHost = (host: string): string[] => matchPatterns({ hosts: [host] });

/** What is asked of the browser for one of a family's own sites. */
export const originsOf = (site: SiteId): string[] => hostsOf([site]).flatMap(originsOfHost);
