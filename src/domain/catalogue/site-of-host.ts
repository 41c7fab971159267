import { SITES } from "./index.ts";
import type { Site } from "./site.ts";

const BY_HOST = new Map<string, Site>(SITES.flatMap((site) => site.hosts.map((host) => [host, site] as const)));

/** The site that `host` (lower case, no final dot) belongs to: itself or the nearest name above it; null for none. */
export function siteOfHost(host: string): Site | null {
  for (let name = host; ;) {
    const site = BY_HOST.get(name);
    if (site !== undefined) return site;
    const dot = name.indexOf(".");
    if (dot < 0) return null;
    name = name.slice(dot + 1);
  }
}
