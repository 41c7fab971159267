import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Questions without a name. Paths recalled. */
export default {
  id: siteId("askfm"),
  name: "ASKfm",
  kind: "social",
  hosts: ["ask.fm"],
  minimumAge: terms(13, "contrib-versions/blob/155ea5fba/ASKfm/Terms%20of%20Service.md", "2024-08-19"),
  surfaces: [
    companyHosts("ask.fm"),
    under("messages", "account\\/(?:inbox|private-chat|chats|questions)"),
    under("explore", "account\\/(?:discover|friends|find)|discover|leaderboard|popular"),
    under("settings", "account\\/(?:settings|privacy|deactivate)"),
    exactly("feed", "|account|account\\/(?:wall|home)"),
    under("signup", "signup|register"),
    under("login", "login|logout|password"),
    under("search", "search"),
    under("other", "about|account|cookies|privacy|rules|terms|help|contact"),
    under("post", "[^/]+\\/(?:answers?|photopolls|threads)"),
    at("profile", "[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("safety", "about.ask.fm", "safety.ask.fm"),
    openHosts("help", "support.ask.fm"),
    ...openPages("https://ask.fm", {
      help: "help contact",
      safety: "rules",
      privacy: "privacy terms",
      "delete-account": "account/deactivate",
    }),
  ],
  witnesses: [],
  examples: examplesOf("ask.fm", {
    feed: "/ /account/wall",
    explore: "/account/discover",
    post: "/someone/answers/123",
    profile: "/someone /someone/best",
    messages: "/account/inbox",
    search: "/search",
    signup: "/signup",
    login: "/login",
    settings: "/account/settings/profile",
    other: "/terms https://safety.ask.fm/ /account/notifications",
  }),
} satisfies Site;
