import { SITES } from "./index.ts";
import { lookUpHost } from "./look-up-host.ts";
import type { Site } from "./site.ts";

const BY_HOST = new Map<string, Site>(SITES.flatMap((site) => site.hosts.map((host) => [host, site] as const)));

/** The site that `host` (lower case, no final dot) belongs to, itself or as a subdomain; null for none. */
export function siteOfHost(host: string): Site | null {
  return lookUpHost(BY_HOST, host) ?? null;
}
