import type { AlwaysOpenPlace } from "../site.ts";

/** Whole hosts that stay open: those of a help centre. */
export const openHosts = (why: AlwaysOpenPlace["why"], ...hosts: readonly string[]): AlwaysOpenPlace => ({
  why,
  path: /^\//,
  hosts,
  examples: hosts.map((host) => `https://${host}/`),
});
