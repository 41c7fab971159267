import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Questions without a name. Paths recalled. */
export default {
  id: siteId("tellonym"),
  name: "Tellonym",
  kind: "social",
  hosts: ["tellonym.me"],
  minimumAge: recalled(16, "Tellonym's terms; to be looked up"),
  surfaces: [
    exactly("feed", "|feed|home"),
    under("explore", "explore|discover|community"),
    under("search", "search"),
    under("messages", "tells|inbox|messages|chats"),
    under("signup", "register|signup"),
    under("login", "login|reset"),
    under("settings", "settings|account"),
    under("other", "about|contact|download|help|imprint|jobs|legal|notifications|privacy|rules|support|terms|safety"),
    under("post", "[^/]+\\/(?:answers?|posts?)"),
    at("profile", "[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://tellonym.me", {
    help: "help support contact",
    safety: "safety rules",
    privacy: "privacy terms legal imprint",
  }),
  witnesses: [],
  examples: examplesOf("tellonym.me", {
    feed: "/ /feed",
    explore: "/explore",
    post: "/someone/answer/123",
    profile: "/someone",
    messages: "/tells",
    search: "/search",
    signup: "/register",
    login: "/login",
    settings: "/settings",
    other: "/notifications /terms",
  }),
} satisfies Site;
