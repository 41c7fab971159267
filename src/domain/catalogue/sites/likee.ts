import { siteId } from "../../ids.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Paths recalled. */
export default {
  id: siteId("likee"),
  name: "Likee",
  kind: "short-video",
  hosts: ["likee.video", "likee.com"],
  minimumAge: recalled(16, "Likee's terms"),
  surfaces: [
    onHosts("watch", "l.likee.video"),
    exactly("shorts", "|trending|foryou|following|hot"),
    under("shorts", "trending|foryou"),
    under("explore", "hashtag|hashTag|tag|music|discover|explore|topic"),
    under("live", "live|@[^/]+\\/live"),
    under("watch", "@[^/]+\\/video|v|video|w"),
    under("search", "search"),
    under("messages", "messages|im"),
    under("compose", "upload|creator"),
    under("login", "login|signin"),
    under("signup", "signup|register"),
    under("settings", "settings|account"),
    under("profile", "@[^/]+|user|p"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://likee.video", {
    help: "help feedback",
    safety: "safety safety-center community-guidelines",
    privacy: "privacy privacy-policy terms user-agreement",
  }),
  witnesses: [],
  examples: examplesOf("likee.video", {
    shorts: "/ /trending https://likee.com/",
    explore: "/hashtag/cats",
    live: "/live/123",
    watch: "/@someone/video/123 /v/abc https://l.likee.video/v/abc",
    profile: "/@someone",
    messages: "/messages",
    search: "/search?q=cats",
    compose: "/upload",
    signup: "/signup",
    login: "/login",
    settings: "/settings",
    other: "/about /privacy",
  }),
} satisfies Site;
