import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Every section is a list that never ends. Paths recalled. */
export default {
  id: siteId("9gag"),
  name: "9GAG",
  kind: "forum",
  hosts: ["9gag.com"],
  minimumAge: recalled(13, "9GAG's terms"),
  surfaces: [
    companyHosts("9gag.com"),
    under("post", "gag|photo"),
    under("shorts", "tv|shorts"),
    under("search", "search"),
    under("messages", "chat|messages"),
    under("compose", "submit"),
    under("signup", "signup|connect"),
    under("login", "login|logout|forgot|recover|auth"),
    under("settings", "settings|account"),
    under("profile", "u"),
    under("other", "about|advertise|apps|careers|contact|contacts|faq|help|notifications|privacy|rules|tos|legal"),
    under("explore", "interest|interests|tag|tags|topic|topics|boards"),
    at("feed", ""),
  ],
  otherwise: "feed",
  alwaysOpen: openPages("https://9gag.com", { help: "faq help contact", safety: "rules", privacy: "privacy tos" }),
  witnesses: [],
  examples: examplesOf("9gag.com", {
    feed: "/ /hot /fresh /funny /funny/hot https://m.9gag.com/",
    explore: "/interest/cats /tag/cats",
    shorts: "/tv",
    post: "/gag/aBc123",
    profile: "/u/someone /u/someone/likes",
    messages: "/chat",
    search: "/search?query=cats",
    compose: "/submit",
    signup: "/signup",
    login: "/login",
    settings: "/settings/account",
    other: "/about /tos",
  }),
} satisfies Site;
