import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Somebody's older address is a subdomain. Paths recalled. */
export default {
  id: siteId("deviantart"),
  name: "DeviantArt",
  kind: "photo",
  hosts: ["deviantart.com", "fav.me", "sta.sh"],
  minimumAge: terms(13, "contrib-versions/blob/b608e0659/DeviantArt/Terms%20of%20Service.md", "2025-09-23"),
  surfaces: [
    onHosts("post", "fav.me", "sta.sh"),
    exactly("feed", "", ["www.deviantart.com"]),
    exactly("profile", "", [".deviantart.com"]),
    exactly("feed", ""),
    under("feed", "watch|home|topic|tag"),
    under("explore", "popular|daily-deviations|whats-hot|core-members|shop|undiscovered|explore|groups|posts"),
    under("search", "search"),
    under("messages", "notes|chat|messages"),
    under("compose", "submit|studio|dreamup"),
    under("signup", "join"),
    under("other", "users\\/outgoing"),
    under("login", "users|login|oauth2|_sisu|2fa"),
    under("settings", "settings|account"),
    under("other", "about|embed|notifications|checkout|developers|help|policy|privacy|support"),
    under("post", "(?:[^/]+\\/)?(?:art|journal|status-update|deviation)\\/[^/]+|comments|deviation|view"),
    at("profile", ""),
  ],
  otherwise: "profile",
  alwaysOpen: openPages("https://www.deviantart.com", {
    help: "help support",
    safety: "about/policy/etiquette",
    privacy: "about/policy",
    "delete-account": "settings/deactivation",
    "sign-on": "oauth2/authorize",
  }),
  witnesses: [],
  examples: examplesOf("www.deviantart.com", {
    feed: "/ https://deviantart.com/ /watch/deviations /tag/cats",
    explore: "/popular/deviations /daily-deviations",
    post: "/someone/art/A-Cat-123456 /view/123456 https://fav.me/d123 https://sta.sh/0abc /someone/journal/A-day-123",
    profile: "/someone /someone/gallery https://someone.deviantart.com/",
    messages: "/notes /chat",
    search: "/search?q=cats",
    compose: "/submit /studio",
    signup: "/join/",
    login: "/users/login",
    settings: "/settings/general",
    other: "/notifications /about/policy/service",
  }),
} satisfies Site;
