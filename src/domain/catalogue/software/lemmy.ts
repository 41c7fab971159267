import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { exactly } from "../rules/exactly.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/**
 * Routes of its own web pages (LemmyNet/lemmy-ui, `src/shared/routes.ts`; what is newer than the version that was read is recalled).
 * A first page shows local, all or subscribed posts by its query, a feed each way. A community is its own feed.
 */
export default {
  id: siteId("lemmy"),
  name: "Lemmy",
  kind: "forum",
  hosts: [],
  minimumAge: recalled(13, "most servers' own rules; lemmynsfw.com is for adults"),
  surfaces: [
    exactly("feed", "|saved"),
    under("feed", "home"),
    under("messages", "inbox|create_private_message|private_messages"),
    under("explore", "communities"),
    under("search", "search"),
    under("compose", "create_post|create_community|create_multi_community"),
    under("post", "post|comment"),
    under("feed", "c|multi-community|m"),
    under("signup", "signup"),
    under("login", "login|login_forgot_password|login_reset|verify_email|password_change"),
    under("settings", "settings|admin|reports|registration_applications"),
    under("profile", "u"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://server.example", {
    help: "instances sidebar",
    privacy: "legal",
    "sign-on": "oauth/callback",
  }),
  witnesses: [],
  examples: examplesOf("server.example", {
    feed: "/ /?sort=Hot /?listingType=Local /home?page=2 /c/cats /c/cats@example.org /c/cats/data_type/Post",
    explore: "/communities",
    post: "/post/123 /comment/456",
    profile: "/u/someone",
    messages: "/inbox /create_private_message/7",
    search: "/search?q=cats",
    compose: "/create_post",
    signup: "/signup",
    login: "/login /login_reset /password_change/abc",
    settings: "/settings",
    other: "/modlog /legal",
  }),
} satisfies Site;
