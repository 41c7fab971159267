import type { Site } from "../site.ts";
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
      under("messages", "(?:app\\/)?(?:chat|chats|connections|conversations|inbox|matches|messages)"),
      under("search", "(?:app\\/)?search"),
      under("signup", "signup|sign-up|register|registration|join|get-started"),
      under("login", "login|log-in|signin|sign-in|auth|forgot|password"),
      under("settings", "(?:app\\/)?(?:settings|account)"),
      under("profile", "(?:app\\/)?(?:profile|profiles|user|users|@[^/]+)"),
      under(
        "other",
        "about|blog|careers|contact|cookies|feedback|guidelines|help|legal|press|privacy|safety|support|terms|tos",
      ),
    ],
    otherwise: "explore",
    alwaysOpen: [
      ...(help.length === 0 ? [] : [openHosts("help", ...help)]),
      ...openPages(`https://${host}`, {
        help: "help support contact feedback",
        safety: "safety guidelines",
        privacy: "privacy terms legal",
      }),
    ],
    witnesses: [],
    examples: examplesOf(host, {
      explore: "/ /app /app/recs /encounters",
      messages: "/app/messages /matches",
      search: "/search",
      signup: "/signup",
      login: "/login",
      settings: "/settings",
      profile: "/profile/1 /@someone",
      other: ["/about", ...help.map((each) => `https://${each}/hc`)].join(" "),
    }),
  }) satisfies Partial<Site>;
