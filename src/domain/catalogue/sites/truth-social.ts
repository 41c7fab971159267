import { siteId } from "../../ids.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Built on Mastodon's software and older than its present routes. The terms say 18, then speak of minors with a parent. */
export default {
  id: siteId("truth-social"),
  name: "Truth Social",
  kind: "social",
  hosts: ["truthsocial.com"],
  minimumAge: terms(18, "pga-versions/blob/b54c1a33/TruthSocial/Terms%20of%20Service.md", "2026-07-08"),
  surfaces: [
    companyHosts("truthsocial.com"),
    exactly("feed", "|home|timeline"),
    under("feed", "groups|group|tags|tag|timeline"),
    under("explore", "explore|discover|suggestions|trending"),
    under("live", "live"),
    under("watch", "tv|truth-plus"),
    under("messages", "messages|chats|conversations"),
    under("search", "search"),
    under("compose", "compose|share|statuses\\/new"),
    under("signup", "signup|register|registration|auth\\/sign_up|invite"),
    under("login", "login|auth|password|oauth"),
    under("settings", "settings|blocks|mutes|filters"),
    under("post", "(?:@|users\\/)[^/]+\\/(?:(?:posts|statuses)\\/)?\\d+"),
    under("profile", "@[^/]+|users"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.truthsocial.com"),
    ...openPages("https://truthsocial.com", { privacy: "privacy tos terms legal", block: "blocks" }),
  ],
  witnesses: [],
  examples: examplesOf("truthsocial.com", {
    feed: "/ /home /group/cats",
    explore: "/discover /explore",
    live: "/live",
    watch: "/tv",
    post: "/@someone/posts/123 /users/someone/statuses/123 /@someone/123",
    profile: "/@someone",
    messages: "/messages /chats/1",
    search: "/search?q=cats",
    compose: "/compose",
    signup: "/signup",
    login: "/login",
    settings: "/settings",
    other: "/notifications https://help.truthsocial.com/",
  }),
} satisfies Site;
