import type { SiteId } from "../ids.ts";
import { FRONT_ENDS } from "./front-ends.ts";
import { siteById } from "./index.ts";
import { lookUpHost } from "./look-up-host.ts";
import type { Site } from "./site.ts";

const BY_HOST = new Map<string, SiteId>(
  [...FRONT_ENDS].flatMap(([site, hosts]) => hosts.map((host) => [host, site] as const)),
);

/** The site that a front end at `host` (lower case, no final dot) shows; null for every other host. */
export function siteBehindFrontEnd(host: string): Site | null {
  const id = lookUpHost(BY_HOST, host);
  return id === undefined ? null : (siteById(id) ?? null);
}
