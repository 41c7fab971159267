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

/** Mostly single videos on other pages. Paths recalled. */
export default {
  id: siteId("vimeo"),
  name: "Vimeo",
  kind: "video",
  hosts: ["vimeo.com"],
  minimumAge: terms(16, "contrib-versions/blob/6fd9de79e/Vimeo/Terms%20of%20Service.md", "2024-07-08"),
  surfaces: [
    under("login", "oauth", ["api.vimeo.com"]),
    companyHosts("vimeo.com"),
    onHosts("watch", "player.vimeo.com"),
    under("live", "event|live"),
    at("watch", "(?:(?:channels|groups|album|showcase|ondemand)\\/[^/]+\\/(?:video\\/|videos\\/)?)?\\d+(?:\\/|$)"),
    under("watch", "ondemand\\/[^/]+|moogaloop\\.swf|[^/]+\\/review|reviews"),
    under("feed", "home|feed|following"),
    exactly("feed", "watch"),
    under("explore", "channels|groups|categories|staffpicks|discover|ondemand|explore|watch|tags|tag"),
    under("search", "search"),
    under("messages", "messages"),
    under("compose", "upload|create"),
    under("signup", "join|signup"),
    under("login", "log_in|login|forgot_password"),
    under("settings", "settings|manage|account"),
    under(
      "other",
      "about|blog|dmca|enterprise|features|help|jobs|legal|privacy|solutions|stock|terms|upgrade|cookie_policy|site_map",
    ),
    at("profile", "[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.vimeo.com"),
    ...openPages("https://vimeo.com", {
      help: "help",
      report: "dmca",
      privacy: "privacy terms legal cookie_policy",
      "delete-account": "settings/account/delete",
    }),
    {
      why: "sign-on",
      path: /^\/oauth\/authorize$/,
      hosts: ["api.vimeo.com"],
      examples: ["https://api.vimeo.com/oauth/authorize?client_id=1"],
    },
  ],
  witnesses: [],
  examples: examplesOf("vimeo.com", {
    feed: "/watch /home",
    explore: "/channels/staffpicks /categories",
    live: "/event/123",
    watch:
      "/123456789 /channels/staffpicks/123456789 https://player.vimeo.com/video/123 /showcase/1/video/2 /ondemand/a-film /user123/review/1/abc",
    profile: "/someone /user123",
    messages: "/messages",
    search: "/search?q=cats",
    compose: "/upload",
    signup: "/join",
    login: "/log_in https://api.vimeo.com/oauth/authorize",
    settings: "/settings/profile",
    other: "/ /features/live https://help.vimeo.com/hc",
  }),
} satisfies Site;
