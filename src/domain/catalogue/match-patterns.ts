import type { Site } from "./site.ts";

/** The match patterns that cover a site: every host with its subdomains, http and https. */
export function matchPatterns(site: Pick<Site, "hosts">): string[] {
  return site.hosts.map((host) => `*://*.${host}/*`);
}
