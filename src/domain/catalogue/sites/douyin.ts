import { siteId } from "../../ids.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Names that end in the like and serve parts are left out. Paths recalled. */
export default {
  id: siteId("douyin"),
  name: "Douyin",
  kind: "short-video",
  hosts: ["douyin.com", "iesdouyin.com"],
  minimumAge: {
    years: 14,
    // What the page tells is the youth mode below 14.
    source:
      "https://vintageisthenewold.com/faq/how-much-screen-time-do-kids-in-china-get (the age is recalled from it)",
    asOf: null,
    regional: [],
  },
  surfaces: [
    onHosts("live", "live.douyin.com"),
    onHosts("watch", "v.douyin.com"),
    onHosts("compose", "creator.douyin.com"),
    onHosts("login", "sso.douyin.com", "open.douyin.com"),
    exactly("feed", "|recommend|follow|friend|home|jingxuan"),
    under("feed", "recommend|follow|friend|jingxuan"),
    under("explore", "discover|hot|channel|vs|topic|music|hashtag|challenge|zhuanti|series|short-drama|htmlmap"),
    under("live", "live|root\\/live|follow\\/live"),
    under("shorts", "shorts|shipin"),
    under("watch", "video|share\\/video|share\\/slides|lvdetail|collection|mix|episode"),
    under("post", "note|share\\/note|article"),
    under("search", "search|root\\/search"),
    under("messages", "chat|im|message"),
    under("login", "login|passport"),
    under("settings", "settings?|account|falcon\\/webcast_account"),
    under("profile", "user|share\\/user"),
  ],
  otherwise: "other",
  alwaysOpen: [
    ...openPages("https://www.douyin.com", {
      help: "help feedback about",
      safety: "rule",
      privacy: "agreements privacy",
    }),
    {
      why: "sign-on",
      path: /^\/platform\/oauth\/connect$/,
      hosts: ["open.douyin.com"],
      examples: ["https://open.douyin.com/platform/oauth/connect?client_key=1"],
    },
  ],
  witnesses: [],
  examples: examplesOf("www.douyin.com", {
    feed: "/ /?recommend=1 /follow /friend",
    shorts: "/shipin/123",
    explore: "/discover /hot /channel/300203",
    live: "https://live.douyin.com/123456",
    watch: "/video/7123456789 https://v.douyin.com/AbC https://www.iesdouyin.com/share/video/123",
    post: "/note/7123456789",
    profile: "/user/MS4wLjABAAAA",
    messages: "/chat",
    search: "/search/cats",
    compose: "https://creator.douyin.com/",
    login: "/login https://sso.douyin.com/get_qrcode",
    settings: "/settings",
    other: "/agreements/?id=1 /about",
  }),
} satisfies Site;
