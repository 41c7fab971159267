import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Paths recalled. */
export default {
  id: siteId("dailymotion"),
  name: "Dailymotion",
  kind: "video",
  hosts: ["dailymotion.com", "dai.ly"],
  minimumAge: terms(13, "contrib-versions/blob/d3674c603/Dailymotion/Terms%20of%20Service.md", "2026-06-30"),
  surfaces: [
    companyHosts("dailymotion.com"),
    onHosts("watch", "geo.dailymotion.com", "dai.ly"),
    onHosts("other", "faq.dailymotion.com"),
    under("compose", "upload", ["studio.dailymotion.com"]),
    onHosts("settings", "studio.dailymotion.com", "partner.dailymotion.com"),
    exactly("feed", "|[a-z]{2}|home|feed|following"),
    under("watch", "(?:(?:embed|crawler)\\/)?(?:video|swf)|hub|playlist|player|player\\.html|embed"),
    under("shorts", "shorts|feed"),
    under("live", "live"),
    under("explore", "trending|topic|topics|channel|explore|discover|library"),
    under("search", "search"),
    under("compose", "upload"),
    under("signup", "register|signup"),
    under("login", "signin|login|oauth|password"),
    under("settings", "settings|account|partner"),
    under("other", "about|legal|help|privacy|cookies"),
    at("profile", "[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "faq.dailymotion.com", "legal.dailymotion.com"),
    ...openPages("https://www.dailymotion.com", { privacy: "legal", "sign-on": "oauth/authorize" }),
  ],
  witnesses: [],
  examples: examplesOf("www.dailymotion.com", {
    feed: "/ /fr",
    shorts: "/shorts",
    live: "/live",
    explore: "/trending /topic/cats",
    watch:
      "/video/x8abcd /embed/video/x8abcd https://geo.dailymotion.com/player.html?video=x8 https://dai.ly/x8abcd /playlist/x7 /crawler/video/x8abcd /hub/x1_cats?video=x8",
    profile: "/someone /someone/videos",
    search: "/search/cats/videos",
    compose: "/upload",
    signup: "/register",
    login: "/signin",
    settings: "/settings/profile https://studio.dailymotion.com/",
    other: "/legal/privacy https://faq.dailymotion.com/hc",
  }),
} satisfies Site;
