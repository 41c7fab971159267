import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Names and addresses are from the stored facts about hosts; paths recalled. */
export default {
  id: siteId("lemon8"),
  name: "Lemon8",
  kind: "social",
  hosts: ["lemon8-app.com"],
  minimumAge: recalled(13, "ByteDance's terms for Lemon8"),
  surfaces: [
    onHosts("post", "v.lemon8-app.com", "s.lemon8-app.com"),
    under("explore", "discover|explore|topic|topics|tag|experience|trending"),
    under("feed", "feed|foryou|following|home"),
    under("search", "search"),
    under("login", "login|signin"),
    under("signup", "signup|register"),
    under("settings", "settings|account"),
    under("other", "about|legal|privacy|terms|help|support|community-guidelines|download"),
    exactly("feed", ""),
    at("post", "@?[^/]+\\/\\d+"),
    at("profile", "@?[^/]+$"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://www.lemon8-app.com", {
    help: "help support",
    safety: "community-guidelines legal/community-guidelines",
    privacy: "privacy terms legal/privacy legal/terms legal/privacy-policy legal/terms-of-service",
  }),
  witnesses: [],
  examples: examplesOf("www.lemon8-app.com", {
    feed: "/ /feed /foryou https://lemon8-app.com/",
    explore: "/discover /topic/123",
    post: "/someone/7123456789?region=us /@someone/7123456789 https://v.lemon8-app.com/s/AbC",
    profile: "/someone /@someone",
    search: "/search?q=cats",
    signup: "/signup",
    login: "/login",
    settings: "/settings",
    other: "/legal/privacy /about",
  }),
} satisfies Site;
