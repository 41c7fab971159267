import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Paths recalled. */
export default {
  id: siteId("vsco"),
  name: "VSCO",
  kind: "photo",
  hosts: ["vsco.co"],
  minimumAge: recalled(13, "VSCO's terms of use: 13, 16 in the EU", [{ country: "EU", minimumAge: 16 }]),
  surfaces: [
    onHosts("other", "support.vsco.co"),
    exactly("other", ""),
    under("feed", "feed|following"),
    under("explore", "discover|explore|spaces"),
    under("search", "search"),
    under("messages", "messages|conversations"),
    under("signup", "user\\/signup|signup"),
    under("login", "user|login"),
    under("settings", "settings|account|subscription"),
    under("compose", "studio|upload"),
    under("other", "about|download|features|landing|membership|photo-editor|plans|store|help"),
    under("post", "[^/]+\\/(?:media|video|journal\\/[^/]+)"),
    at("profile", "[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "support.vsco.co"),
    ...openPages("https://vsco.co", {
      help: "help",
      safety: "about/community_guidelines",
      privacy: "about/privacy_policy about/terms_of_use",
    }),
  ],
  witnesses: [],
  examples: examplesOf("vsco.co", {
    feed: "/feed",
    explore: "/discover",
    post: "/someone/media/0123abcd",
    profile: "/someone /someone/gallery /someone/collection",
    messages: "/messages",
    search: "/search/people/cats",
    compose: "/studio",
    signup: "/user/signup",
    login: "/user/login",
    settings: "/settings",
    other: "/ /about/company https://support.vsco.co/hc",
  }),
} satisfies Site;
