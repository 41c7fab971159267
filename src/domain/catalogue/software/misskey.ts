import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { exactly } from "../rules/exactly.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Also its forks (Sharkey, Firefish, Iceshrimp, …), whose servers are told by how their pages are made. Routes of its own web pages, recalled. */
export default {
  id: siteId("misskey"),
  name: "Misskey",
  kind: "social",
  hosts: [],
  minimumAge: recalled(13, "the terms of misskey.io; every server sets its own"),
  surfaces: [
    under("messages", "my\\/messaging|chat"),
    exactly("feed", ""),
    under("feed", "timeline|channels|antennas|list|clips|tags|roles|games"),
    under("explore", "explore|announcements-all"),
    under("search", "search"),
    under("compose", "share|post"),
    under("post", "notes|play|gallery\\/[^/]+|@[^/]+\\/pages"),
    exactly("explore", "gallery|play|pages"),
    under("signup", "signup-complete|signup"),
    under("login", "signin|reset-password|auth|miauth"),
    under("settings", "settings"),
    under("profile", "@[^/]+|users"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://server.example", {
    help: "about about-misskey contact",
    "delete-account": "settings/account-delete",
    "download-data": "settings/import-export",
    block: "settings/mute-block",
    privacy: "settings/privacy",
  }),
  witnesses: [],
  examples: examplesOf("server.example", {
    feed: "/ /timeline/list/1 /channels/abc /tags/cats",
    explore: "/explore /gallery",
    post: "/notes/9abc /gallery/9abc",
    profile: "/@someone /@someone@example.org",
    messages: "/my/messaging /chat",
    search: "/search?q=cats",
    compose: "/share?text=x",
    signup: "/signup-complete/abc",
    login: "/auth/abc",
    settings: "/settings/profile",
    other: "/my/notifications /about",
  }),
} satisfies Site;
