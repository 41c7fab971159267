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

/** "13, or under the age of digital consent": a parent's own floor says the rest. Paths recalled. */
export default {
  id: siteId("kick"),
  name: "Kick",
  kind: "livestream",
  hosts: ["kick.com"],
  minimumAge: terms(13, "contrib-versions/blob/beef31b79/Kick/Terms%20of%20Service.md", "2026-08-21"),
  surfaces: [
    companyHosts("kick.com"),
    onHosts("live", "player.kick.com"),
    onHosts("compose", "dashboard.kick.com"),
    onHosts("login", "id.kick.com"),
    exactly("feed", ""),
    under("feed", "following"),
    under("compose", "dashboard"),
    under("explore", "browse|categories|category|clips|subcategory"),
    under("search", "search"),
    under("signup", "signup|register"),
    under("login", "login|auth|forgot-password"),
    under("settings", "settings|account"),
    under(
      "other",
      "about|community-guidelines|dmca-policy|privacy-policy|terms-of-service|subscriptions|transactions|wallet",
    ),
    under("watch", "(?:[^/]+\\/)?(?:video|videos|clips)\\/[^/]+"),
    under("profile", "[^/]+\\/(?:about|videos|clips|followers)"),
    at("live", "(?:popout\\/)?[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.kick.com"),
    ...openPages("https://kick.com", { safety: "community-guidelines", privacy: "privacy-policy terms-of-service" }),
    {
      why: "sign-on",
      path: /^\/oauth\/authorize$/,
      hosts: ["id.kick.com"],
      examples: ["https://id.kick.com/oauth/authorize?client_id=1"],
    },
  ],
  witnesses: [],
  examples: examplesOf("kick.com", {
    feed: "/ /following /following/channels",
    explore: "/browse /categories /category/irl",
    live: "/someone /popout/someone/chat https://player.kick.com/someone",
    watch: "/someone/videos/0123-abcd /video/0123-abcd /someone/clips/clip_01",
    profile: "/someone/about /someone/videos",
    search: "/search?query=cats",
    signup: "/signup",
    login: "/login https://id.kick.com/login",
    settings: "/settings/profile",
    compose: "/dashboard/stream https://dashboard.kick.com/stream",
    other: "/terms-of-service https://help.kick.com/en/",
  }),
} satisfies Site;
