import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { exactly } from "../rules/exactly.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/**
 * Also its forks (Sharkey, Firefish, Iceshrimp, …), whose servers are told by how their pages are made. Routes of its own
 * web pages (misskey-dev/misskey, `router.definition.ts`), with those that older ones and forks have, recalled. Home, local, social and global
 * timelines are tabs of one page.
 */
export default {
  id: siteId("misskey"),
  name: "Misskey",
  kind: "social",
  hosts: [],
  minimumAge: recalled(13, "the terms of misskey.io; every server sets its own"),
  surfaces: [
    under("messages", "my\\/messaging|chat"),
    exactly("feed", ""),
    under(
      "compose",
      "share|post|(?:channels|gallery|pages|play)\\/new|pages\\/edit|(?:channels|gallery|play)\\/[^/]+\\/edit",
    ),
    under("feed", "timeline|channels|antennas|list|clips|tags|roles"),
    under("explore", "explore|user-tags"),
    under("search", "search|lookup"),
    under("post", "notes|play|gallery\\/[^/]+|@[^/]+\\/pages"),
    exactly("explore", "gallery|play|pages"),
    under("signup", "signup-complete|signup"),
    under("login", "signin|reset-password|verify-email|auth|miauth|oauth\\/authorize"),
    under("settings", "settings"),
    under("profile", "@[^/]+|users"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://server.example", {
    help: "about about-misskey contact",
    "delete-account": "settings/other settings/account-delete",
    "download-data": "settings/account-data settings/import-export",
    block: "settings/mute-block",
    privacy: "settings/privacy",
  }),
  witnesses: [],
  examples: examplesOf("server.example", {
    feed: "/ /timeline /timeline/list/1 /timeline/antenna/1 /list/1 /clips/1 /channels/abc /tags/cats",
    explore: "/explore /gallery /user-tags/cats",
    post: "/notes/9abc /gallery/9abc",
    profile: "/@someone /@someone@example.org",
    messages: "/my/messaging /chat /chat/user/1 /chat/room/1",
    search: "/search?q=cats",
    compose: "/share?text=x /gallery/new /gallery/9abc/edit /pages/edit/1",
    signup: "/signup-complete/abc",
    login: "/auth/abc /miauth/abc /oauth/authorize",
    settings: "/settings/profile",
    other: "/my/notifications /about /games /announcements",
  }),
} satisfies Site;
