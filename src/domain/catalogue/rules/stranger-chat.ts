import type { Site } from "../site.ts";
import { companyHosts } from "./company-hosts.ts";
import { COMPANY_PAGES } from "./company-pages.ts";
import { examplesOf } from "./examples-of.ts";
import { openPages } from "./open-pages.ts";
import { under } from "./under.ts";

/**
 * What the sites that put strangers in front of a camera have in common (recalled): whatever is not plainly something else is
 * the conversation itself, live and without end. `host` is the one that people type.
 */
export const strangerChat = (host: string) =>
  ({
    kind: "stranger-chat",
    surfaces: [
      companyHosts(host.split(".").slice(-2).join(".")),
      under("messages", "text|text-chat|messages|inbox"),
      under("signup", "signup|sign-up|register|join"),
      under("login", "login|log-in|signin|sign-in|auth|verify"),
      under("settings", "settings|account|my-account"),
      under("profile", "profile|user|users|u"),
      under("other", COMPANY_PAGES),
    ],
    otherwise: "live",
    alwaysOpen: openPages(`https://${host}`, {
      help: "help support faq contact",
      safety: "safety rules guidelines",
      privacy: "privacy privacy-policy terms terms-of-use terms-of-service tos",
    }),
    witnesses: [],
    examples: examplesOf(host, {
      live: "/ /video /chat /app /rooms",
      messages: "/text /inbox",
      signup: "/register",
      login: "/login",
      settings: "/settings",
      profile: "/profile/1",
      other: "/about /blog/a-post /de/terms-of-use /privacy.html",
    }),
  }) satisfies Partial<Site>;
