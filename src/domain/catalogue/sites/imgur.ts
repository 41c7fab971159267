import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Pictures that other pages show come from i.imgur.com too; a page of one is what counts. Paths recalled. */
export default {
  id: siteId("imgur"),
  name: "Imgur",
  kind: "photo",
  hosts: ["imgur.com", "imgur.io"],
  minimumAge: recalled(13, "Imgur's rules; the terms of 29 August 2023 name no age"),
  surfaces: [
    under("login", "oauth2", ["api.imgur.com"]),
    companyHosts("imgur.com"),
    onHosts("post", "i.imgur.com", "i.imgur.io"),
    onHosts("other", "s.imgur.com"),
    exactly("feed", "|hot|top|new|user|following|feed"),
    under("feed", "hot|top|new|gallery\\/(?:hot|top|new)"),
    under("post", "(?:t|r|topic)\\/[^/]+\\/(?!(?:hot|new|page|rising|time|top|viral)(?:\\/|$))[^/]+"),
    under("explore", "t|topics?|tag|r|explore|random"),
    under("search", "search"),
    under("messages", "account\\/messages|chat"),
    under("compose", "upload|meme-generator|memegen|vidgif"),
    under("signup", "register"),
    under("login", "signin|signout|oauth2"),
    under("settings", "account"),
    under("profile", "user"),
    under("other", "about|apps|emerald|privacy|rules|tos|removalrequest|ccpa|help|contact"),
    at("post", "."),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.imgur.com"),
    ...openPages("https://imgur.com", { safety: "rules", report: "removalrequest", privacy: "privacy tos ccpa" }),
    {
      why: "sign-on",
      path: /^\/oauth2\/authorize$/,
      hosts: ["api.imgur.com"],
      examples: ["https://api.imgur.com/oauth2/authorize?client_id=1"],
    },
  ],
  witnesses: [],
  examples: examplesOf("imgur.com", {
    feed: "/ /hot/viral /new/time https://m.imgur.com/",
    explore: "/t/cats /t/cats/viral /r/cats/top/week /topics",
    post: "/gallery/a-cat-aBc123 /t/cats/aBc123 /a/aBc123 /aBc123 https://i.imgur.com/aBc123.jpg",
    profile: "/user/someone",
    messages: "/account/messages",
    search: "/search?q=cats",
    compose: "/upload",
    signup: "/register",
    login: "/signin https://api.imgur.com/oauth2/authorize",
    settings: "/account/settings",
    other: "/rules https://help.imgur.com/hc",
  }),
} satisfies Site;
