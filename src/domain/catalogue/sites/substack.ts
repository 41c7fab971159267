import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { exactly } from "../rules/exactly.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Each publication is a subdomain; one under a name of its own looks like any site. substackcdn.com serves parts. */
export default {
  id: siteId("substack"),
  name: "Substack",
  kind: "social",
  hosts: ["substack.com"],
  minimumAge: terms(16, "contrib-versions/blob/7eabffb87/Substack/Terms%20of%20Service.md", "2025-09-23"),
  surfaces: [
    onHosts("other", "support.substack.com", "api.substack.com"),
    under(
      "post",
      "(?:embed\\/)?p|i|(?:home|inbox|app-link)\\/post|note|notes\\/c-[^/]+|@[^/]+\\/(?:note|post|p(?:-\\d+)?)|profile\\/[^/]+\\/note|pub\\/[^/]+\\/p",
    ),
    under("live", "live-stream|live"),
    under("messages", "chat|messages|pub\\/[^/]+\\/chat|inbox\\/chat"),
    under("search", "search"),
    under("compose", "publish|share"),
    under("signup", "sign-?up|signup-flow|subscribe|get-started|embed"),
    under("login", "sign-in|login|account\\/login|sign-out|oauth"),
    under("settings", "settings|account"),
    // A publication's first page and its lists are about one writer.
    exactly("feed", "", ["www.substack.com"]),
    exactly("profile", "|about|archive|podcast|podcasts|recommendations|videos", [".substack.com"]),
    under("profile", "t", [".substack.com"]),
    under("shorts", "tv|video-feed"),
    under("feed", "home|notes|inbox|subscriptions|feed|following"),
    exactly("feed", ""),
    under("explore", "explore|browse|discover|leaderboard|top|trending|rising|topics|categor(?:y|ies)|podcasts"),
    under("profile", "@[^/]+|profile|pub|s|users"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "support.substack.com"),
    ...openPages("https://substack.com", {
      help: "help",
      privacy: "privacy tos ccpa pa",
      report: "content report dmca",
    }),
  ],
  // The one mark that other tools name was on none of the pages that we could see.
  witnesses: [],
  examples: examplesOf("substack.com", {
    feed: "/ https://www.substack.com/ /home /notes /inbox",
    shorts: "/tv",
    live: "/live-stream/12345",
    explore: "/explore /browse/technology /leaderboard/culture/paid",
    post: "https://substack.com/home/post/p-12345 https://platformer.substack.com/p/example-post /@someone/note/c-12345 /@someone/p-12345 /@someone/post/p-12345 /inbox/post/12345 https://open.substack.com/pub/platformer/p/example-post",
    profile:
      "/@someone https://platformer.substack.com/ https://platformer.substack.com/archive https://platformer.substack.com/about https://platformer.substack.com/t/cats /profile/123-someone",
    messages: "/chat /chat/12345/post/abc",
    search: "/search /search/cats",
    compose: "https://platformer.substack.com/publish/post/1",
    signup: "/signup https://platformer.substack.com/subscribe https://platformer.substack.com/embed",
    login: "/sign-in",
    settings: "/settings https://platformer.substack.com/account",
    other: "/activity /about https://support.substack.com/hc/en-us",
  }),
} satisfies Site;
