import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { exactly } from "../rules/exactly.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/**
 * Routes of its own web pages (pixelfed/pixelfed, `routes/web.php`), with what its single page draws under `/i/web`, recalled. Home, local and
 * global feeds are each a timeline.
 */
export default {
  id: siteId("pixelfed"),
  name: "Pixelfed",
  kind: "photo",
  hosts: [],
  minimumAge: recalled(16, "the terms of pixelfed.social; every server sets its own"),
  surfaces: [
    exactly("feed", "|i\\/web|home"),
    under("messages", "i\\/web\\/direct|account\\/direct"),
    under("stories", "stories|i\\/(?:stories|rs)|i\\/my\\/story"),
    under("live", "(?!(?:c|discover|groups|i|p|settings|site|stories|timeline|users)\\/)[^/]+\\/live"),
    under("post", "groups\\/[^/]+\\/p"),
    under("feed", "timeline|i\\/web\\/timelines?|groups|i\\/web\\/groups?|i\\/web\\/hashtag|discover\\/tags"),
    under("explore", "discover|i\\/web\\/discover|site\\/kb\\/discover"),
    under("search", "i\\/results|i\\/web\\/search"),
    under("compose", "i\\/compose|i\\/web\\/compose|i\\/collections\\/create"),
    under("post", "p|i\\/web\\/post|c"),
    under("settings", "settings|i\\/web\\/(?:settings|drive)"),
    under("signup", "register|i\\/auth\\/register|auth\\/(?:sign_up|invite|pci)"),
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
    safety: "site/kb/safety-tips site/kb/parental-controls",
    report: "i/report site/kb/report-something",
    block: "settings/privacy site/kb/blocking-accounts",
  }),
  witnesses: [],
  examples: examplesOf("server.example", {
    feed: "/ /timeline/public /timeline/network /groups/feed /i/web/timeline/home /i/web /discover/tags/cats",
    explore: "/discover /i/web/discover",
    stories: "/stories/someone /i/my/story",
    live: "/someone/live",
    post: "/p/someone/123 /p/someone/123/c /groups/1/p/2 /i/web/post/123",
    profile: "/someone /i/web/profile/123 /users/someone",
    messages: "/i/web/direct /account/direct/t/1",
    search: "/i/results?q=cats",
    compose: "/i/compose",
    signup: "/register /auth/sign_up",
    login: "/login",
    settings: "/settings/home",
    other: "/account/activity /site/about",
  }),
} satisfies Site;
