import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { exactly } from "../rules/exactly.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Routes of its own web pages (discourse/discourse, `app-route-map.js`), and of its chat, recalled. Its lists of topics go on without end; a topic is one thing. */
export default {
  id: siteId("discourse"),
  name: "Discourse",
  kind: "forum",
  hosts: [],
  minimumAge: recalled(13, "the terms that the software proposes; every forum sets its own"),
  surfaces: [
    exactly("feed", "|latest|new|unread|top|hot|posted|posts|bookmarks|unseen|read|filter"),
    under("messages", "chat|u\\/[^/]+\\/messages|g\\/[^/]+\\/messages|my\\/messages"),
    under("login", "u\\/password-reset|associate|login-preferences"),
    under("signup", "u\\/account-created"),
    under("post", "t|p|n"),
    under("feed", "c|tags?|top|l"),
    under("explore", "categories|g|u$|groups|badges"),
    under("search", "search"),
    under("compose", "new-topic|new-message"),
    under("signup", "signup|invites"),
    under("login", "login|session|password-reset|auth|email-login"),
    under("settings", "u\\/[^/]+\\/preferences|my\\/preferences|admin|review|new-category|tag_groups"),
    under("profile", "u"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://server.example", {
    help: "faq guidelines about rules conduct",
    privacy: "privacy tos",
    "delete-account": "my/preferences/account",
    "sign-on": "session/sso_provider",
  }),
  witnesses: [],
  examples: examplesOf("server.example", {
    feed: "/ /latest /c/support/6 /tag/cats /tags/c/support/6/cats /posts /top?period=weekly",
    explore: "/categories /g",
    post: "/t/a-title/123 /t/a-title/123/4",
    profile: "/u/someone /u/someone/summary",
    messages: "/u/someone/messages /g/team/messages/inbox /chat/c/general/2",
    search: "/search?q=cats",
    compose: "/new-topic",
    signup: "/signup /invites/abc",
    login: "/login /session/email-login/abc /u/password-reset/abc",
    settings: "/u/someone/preferences/account",
    other: "/about /privacy",
  }),
} satisfies Site;
