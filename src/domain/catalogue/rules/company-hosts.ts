import type { SurfaceRule } from "../site.ts";
import { onHosts } from "./on-hosts.ts";

/**
 * What a company says of itself stands on hosts that every company names alike (`blog.`, `status.`: see `company-host.ts`): no
 * part of the site. Not for a site whose people choose names below `domains`: one of them may be called `blog`.
 */
export const companyHosts = (...domains: readonly string[]): SurfaceRule =>
  onHosts("other", ...domains.map((domain) => `*.${domain}`));
