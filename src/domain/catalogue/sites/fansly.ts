import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Paths recalled. The age is for a visit. */
export default {
  id: siteId("fansly"),
  name: "Fansly",
  kind: "fan",
  hosts: ["fansly.com"],
  minimumAge: recalled(18, "Fansly's terms"),
  surfaces: [
    companyHosts("fansly.com"),
    exactly("feed", "|home"),
    under("live", "live"),
    under("explore", "explore|discover|subscriptions|lists"),
    under("messages", "messages"),
    under("search", "search"),
    under("signup", "signup|register|application"),
    under("login", "login|auth"),
    under("settings", "settings|account|wallet|creator"),
    under("compose", "creator\\/post|create"),
    under("other", "about|privacy|tos|terms|faq|help|notifications|2257|dmca|support"),
    under("post", "post"),
    at("profile", "[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.fansly.com"),
    ...openPages("https://fansly.com", { help: "faq help support", report: "dmca", privacy: "privacy tos terms" }),
  ],
  witnesses: [],
  examples: examplesOf("fansly.com", {
    feed: "/ /home",
    live: "/live/someone",
    explore: "/explore/discover",
    post: "/post/123",
    profile: "/someone /someone/posts",
    messages: "/messages",
    search: "/search",
    compose: "/create",
    signup: "/signup",
    login: "/login",
    settings: "/settings/account",
    other: "/notifications /tos",
  }),
} satisfies Site;
