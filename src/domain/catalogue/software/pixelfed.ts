import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { exactly } from "../rules/exactly.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Routes of its own web pages, older ones and those under `/i/web`, recalled. */
export default {
  id: siteId("pixelfed"),
  name: "Pixelfed",
  kind: "photo",
  hosts: [],
  minimumAge: recalled(16, "the terms of pixelfed.social; every server sets its own"),
  surfaces: [
    exactly("feed", "|i\\/web|home"),
    under("messages", "i\\/web\\/direct|account\\/direct"),
    under("stories", "stories|i\\/stories"),
    under("feed", "timeline|i\\/web\\/timelines?|groups|i\\/web\\/groups?|i\\/web\\/hashtag|discover\\/tags"),
    under("explore", "discover|i\\/web\\/discover|site\\/kb\\/discover"),
    under("search", "i\\/results|i\\/web\\/search"),
    under("compose", "i\\/compose|i\\/web\\/compose"),
    under("post", "p|i\\/web\\/post|c"),
    under("settings", "settings|i\\/web\\/(?:settings|drive)"),
    under("signup", "register|i\\/auth\\/register"),
    under("login", "login|password|auth|i\\/auth|oauth"),
    under("profile", "i\\/web\\/(?:profile|username)|users|@[^/]+"),
    exactly("profile", "(?!site|about|i|account|storage|help|img|css|js)[\\w.-]{2,}"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://server.example", {
    help: "site/help site/about",
    privacy: "site/privacy site/terms",
    "delete-account": "settings/remove/request/permanent",
    "download-data": "settings/data-export",
    safety: "site/kb/safety-tips",
  }),
  witnesses: [],
  examples: examplesOf("server.example", {
    feed: "/ /timeline/public /i/web/timeline/home /i/web /discover/tags/cats",
    explore: "/discover /i/web/discover",
    stories: "/stories/someone",
    post: "/p/someone/123 /i/web/post/123",
    profile: "/someone /i/web/profile/123 /users/someone",
    messages: "/i/web/direct /account/direct",
    search: "/i/results?q=cats",
    compose: "/i/compose",
    signup: "/register",
    login: "/login",
    settings: "/settings/home",
    other: "/account/activity /site/about",
  }),
} satisfies Site;
