import type { Site } from "../site.ts";
import { companyHosts } from "./company-hosts.ts";
import { COMPANY_PAGES } from "./company-pages.ts";
import { examplesOf } from "./examples-of.ts";
import { openHosts } from "./open-hosts.ts";
import { openPages } from "./open-pages.ts";
import { under } from "./under.ts";

/**
 * What dating sites have in common (recalled): whatever is not plainly something else is one person after another without end.
 * `host` is the one that people type, `help` those of the help centre.
 */
export const dating = (host: string, ...help: readonly string[]) =>
  ({
    kind: "dating",
    surfaces: [
      ...(help.length === 0 ? [] : [{ surface: "other" as const, path: /^\//, hosts: help }]),
      companyHosts(host.split(".").slice(-2).join(".")),
      under("messages", "(?:app\\/)?(?:chat|chats|connections|conversations|inbox|matches|messages)(?:\\.\\w+)?"),
      under("search", "(?:app\\/)?search"),
      under("signup", "(?:signup|sign-up|register|registration|join|get-started)(?:\\.\\w+)?"),
      under("login", "(?:(?:secure_)?login|log-in|signin|sign-in|auth|forgot|password)(?:\\.\\w+)?"),
      under("settings", "(?:app\\/)?(?:settings|account)"),
      under("profile", "(?:app\\/)?(?:(?:view)?profile(?:\\.\\w+)?|profiles|user|users|@[^/]+)"),
      under("other", COMPANY_PAGES),
    ],
    otherwise: "explore",
    alwaysOpen: [
      ...(help.length === 0 ? [] : [openHosts("help", ...help)]),
      ...openPages(`https://${host}`, {
        help: "help support contact feedback",
        safety: "safety guidelines",
        privacy: "privacy privacy-policy terms terms-of-service terms-of-use legal terms.aspx terms_of_service.html",
      }),
    ],
    witnesses: [],
    examples: examplesOf(host, {
      explore: "/ /app /app/recs /encounters",
      messages: "/app/messages /matches /inbox.aspx",
      search: "/search",
      signup: "/signup",
      login: "/login",
      settings: "/settings",
      profile: "/profile/1 /@someone",
      other: [
        "/about",
        "/en/privacy-policy",
        "/terms.aspx",
        "/community_guidelines.html",
        ...help.map((each) => `https://${each}/hc`),
      ].join(" "),
    }),
  }) satisfies Partial<Site>;
