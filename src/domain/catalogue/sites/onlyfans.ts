import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Paths recalled. The age is for a visit. */
export default {
  id: siteId("onlyfans"),
  name: "OnlyFans",
  kind: "fan",
  hosts: ["onlyfans.com"],
  minimumAge: terms(18, "contrib-versions/blob/6c773a4c3/OnlyFans/Terms%20of%20Service.md", "2024-06-02"),
  surfaces: [
    companyHosts("onlyfans.com"),
    under("messages", "my\\/chats"),
    under("live", "[^/]+\\/live|streams"),
    under("settings", "my\\/(?:settings|banking|payments|statements|privacy)"),
    under("compose", "posts\\/create|my\\/stories\\/create"),
    under(
      "other",
      "my|about|blog|contact|cookies|dmca|help|how|privacy|safety|store|terms|usc2257|contract|transparency-center",
    ),
    exactly("feed", "|posts"),
    under("explore", "explore|suggestions|discover"),
    under("search", "search"),
    under("signup", "signup|register"),
    under("login", "login|auth|forgot-password"),
    at("post", "(?:posts\\/)?\\d+"),
    at("profile", "[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://onlyfans.com", {
    help: "help contact",
    safety: "safety transparency-center",
    report: "dmca",
    privacy: "privacy terms",
  }),
  witnesses: [],
  examples: examplesOf("onlyfans.com", {
    feed: "/ /posts",
    live: "/someone/live",
    explore: "/explore",
    post: "/123/someone /posts/123",
    profile: "/someone /someone/media",
    messages: "/my/chats /my/chats/chat/1",
    search: "/search?q=x",
    compose: "/posts/create",
    signup: "/signup",
    login: "/login",
    settings: "/my/settings",
    other: "/my/notifications /terms",
  }),
} satisfies Site;
