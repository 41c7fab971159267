import type { SiteId } from "../ids.ts";
import { failure, success, type Result } from "../result.ts";
import { isOnHost } from "./is-on-host.ts";
import { hostOfOwnSite, isHost, ownSiteId } from "./own-site.ts";
import { siteBehindFrontEnd } from "./site-behind-front-end.ts";
import { siteOfHost } from "./site-of-host.ts";
import { WEB_PROXIES } from "./web-proxies.ts";

/** Why a host cannot be a site of a parent's own; `by` is the site that has it already. */
export type OwnHostProblem =
  | { readonly kind: "no-site" | "browser-page" | "many-sites" | "no-extensions" | "web-proxy" }
  | { readonly kind: "known"; readonly by: SiteId };

/** Under these a country gives out names, so that each would be thousands of sites (publicsuffix.org has them all). */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gouv|gov|gub|ltd|me|mil|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;
/** Where neither browser lets an extension in (Firefox: `extensions.webextensions.restrictedDomains`; Chromium: its store). */
const RESTRICTED = [
  "accounts.firefox.com",
  "addons.mozilla.org",
  "chromewebstore.google.com",
  "discovery.addons.mozilla.org",
  "support.mozilla.org",
];

/** The site that `host` (ASCII, as a browser's parser answers it; null where that has none) would be, beside those of `own`. */
export function checkOwnHost(host: string | null, own: readonly SiteId[]): Result<SiteId, OwnHostProblem> {
  const plain = host?.replace(/\.$/, "").replace(/^www\d?\.(?=[^.]+\.)/, "") ?? "";
  if (!isHost(plain)) return failure({ kind: "no-site" });
  if (SECOND_LEVEL.test(plain)) return failure({ kind: "many-sites" });
  const known =
    (siteOfHost(plain) ?? siteBehindFrontEnd(plain))?.id ?? own.find((id) => isOnHost(plain, hostOfOwnSite(id) ?? ""));
  if (known !== undefined) return failure({ kind: "known", by: known });
  // It would count as one site whatever it shows; as it is, it closes while any site is closed as a whole.
  if (WEB_PROXIES.some((proxy) => isOnHost(plain, proxy))) return failure({ kind: "web-proxy" });
  if (RESTRICTED.some((restricted) => isOnHost(plain, restricted))) return failure({ kind: "no-extensions" });
  return success(ownSiteId(plain));
}
