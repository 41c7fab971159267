import type { SiteId } from "../ids.ts";
import { isOnHost } from "./is-on-host.ts";
import { parseAddress } from "./parse-address.ts";
import { hostOfVia } from "./seen-host.ts";

/** Is this page of `site` one that the browser keeps us out of? `shutOut` names a family's own sites: a whole site, or a host that is a way to one. */
export function isShutOut(url: string, site: SiteId, shutOut: readonly SiteId[]): boolean {
  if (shutOut.includes(site)) return true;
  const host = shutOut.length === 0 ? undefined : parseAddress(url)?.host;
  return host !== undefined && shutOut.some((id) => isOnHost(host, hostOfVia(id) ?? `${host}.`));
}
