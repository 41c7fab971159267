import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** A number or a name behind the site's own is a broadcast. Paths recalled. */
export default {
  id: siteId("bigo-live"),
  name: "BIGO LIVE",
  kind: "livestream",
  hosts: ["bigo.tv"],
  minimumAge: recalled(18, "BIGO LIVE's terms"),
  surfaces: [
    companyHosts("bigo.tv"),
    onHosts("other", "static-web.bigo.tv"),
    exactly("feed", "|[a-z]{2}|home|following"),
    under("explore", "live|show|games?|gaming|categories|category|nearby|multi-guest|explore|popular"),
    under("watch", "video|videos|moment|clip|bar"),
    under("search", "search"),
    under("messages", "messages|im|chat"),
    under("login", "login|signin"),
    under("signup", "signup|register"),
    under("settings", "settings|account|wallet|recharge|pay"),
    under("profile", "user|profile"),
    under(
      "other",
      "about|about-us|bigo_intro|blog|contact|download|faq|feedback|help|legal|privacy|privacy-policy|safety|terms|user-agreement|community-guidelines|hk",
    ),
    at("live", "(?:[a-z]{2}\\/)?[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.bigo.tv"),
    ...openPages("https://www.bigo.tv", {
      help: "help faq feedback contact",
      safety: "safety community-guidelines",
      privacy: "privacy privacy-policy terms user-agreement legal",
    }),
  ],
  witnesses: [],
  examples: examplesOf("www.bigo.tv", {
    feed: "/ /en",
    explore: "/show /live /gaming",
    live: "/123456789 /en/123456789 /someone",
    watch: "/video/123",
    profile: "/user/123",
    messages: "/messages",
    search: "/search",
    signup: "/signup",
    login: "/login",
    settings: "/wallet",
    other: "/about /privacy",
  }),
} satisfies Site;
