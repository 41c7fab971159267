import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Paths recalled. */
export default {
  id: siteId("flickr"),
  name: "Flickr",
  kind: "photo",
  hosts: ["flickr.com", "flic.kr"],
  minimumAge: terms(18, "contrib-versions/blob/bafcddf1d/Flickr/Terms%20of%20Service.md", "2025-09-23"),
  surfaces: [
    companyHosts("flickr.com"),
    onHosts("post", "flic.kr"),
    under("signup", "sign-up", ["identity.flickr.com"]),
    onHosts("login", "identity.flickr.com"),
    exactly("feed", "|activity|feed"),
    under("explore", "explore|photos\\/tags|commons|events|galleries|groups|map|cameras"),
    under("search", "search"),
    under("messages", "mail"),
    under("compose", "photos\\/upload|upload"),
    under("signup", "signup"),
    under("login", "signin|services\\/oauth"),
    under("settings", "account"),
    under("other", "about|help|guidelines|jobs|creativecommons|services|abuse|prints"),
    at("post", "photos\\/[^/]+\\/(?:\\d|in\\/|albums\\/\\d+\\/(?:with\\/)?\\d)"),
    under("profile", "photos|people"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.flickr.com"),
    ...openPages("https://www.flickr.com", {
      help: "help",
      safety: "guidelines help/guidelines",
      report: "abuse",
      privacy: "help/privacy help/terms",
      "delete-account": "account/delete",
      "sign-on": "services/oauth/authorize",
    }),
  ],
  witnesses: [],
  examples: examplesOf("www.flickr.com", {
    feed: "/ /activity",
    explore: "/explore /groups/cats /photos/tags/cats",
    post: "/photos/someone/123456 /photos/someone/albums/1/with/2 https://flic.kr/p/abc",
    profile: "/photos/someone /people/someone",
    messages: "/mail",
    search: "/search/?text=cats",
    compose: "/photos/upload",
    signup: "https://identity.flickr.com/sign-up",
    login: "https://identity.flickr.com/login /signin",
    settings: "/account",
    other: "/help/terms /about",
  }),
} satisfies Site;
