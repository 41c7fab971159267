import { siteId } from "../../ids.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Paths recalled. passport and account are other hosts of the same name. */
export default {
  id: siteId("weibo"),
  name: "Weibo",
  kind: "social",
  hosts: ["weibo.com", "weibo.cn", "weibo.tv"],
  minimumAge: recalled(14, "no new accounts under 14 since November 2018"),
  surfaces: [
    under("explore", "top", ["s.weibo.com"]),
    onHosts("search", "s.weibo.com"),
    onHosts("explore", "d.weibo.com", "huati.weibo.com", "huati.weibo.cn"),
    onHosts("live", "live.weibo.com"),
    onHosts("watch", "video.weibo.com"),
    under("signup", "signup|register"),
    under("login", "oauth2", ["api.weibo.com"]),
    under("messages", "chat", ["api.weibo.com"]),
    onHosts("login", "passport.weibo.com", "passport.weibo.cn", "login.weibo.cn"),
    onHosts("settings", "account.weibo.com"),
    onHosts("other", "kefu.weibo.com", "service.account.weibo.com", "open.weibo.com", "ir.weibo.com", "api.weibo.com"),
    exactly("feed", "|home|newlogin|mygroups|friends|groups"),
    under("watch", "tv\\/show|l\\/wblive"),
    under("shorts", "tv"),
    under("explore", "hot|a\\/hot|p\\/100808[^/]*"),
    under("messages", "message|messages|chat"),
    under("login", "login|login.php"),
    under("settings", "set|account"),
    under("search", "search"),
    under("post", "detail|status|ttarticle|\\d+\\/[a-z0-9]+"),
    under("profile", "u|n|p|profile|\\d+"),
    under("other", "about|help|terms|privacy|notice|at|like|fav|signup"),
    exactly("profile", "[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "kefu.weibo.com"),
    openHosts("report", "service.account.weibo.com"),
    ...openPages("https://weibo.com", { privacy: "signup/v5/privacy signup/v5/protocol" }),
    {
      why: "sign-on",
      path: /^\/oauth2\/authorize$/,
      hosts: ["api.weibo.com"],
      examples: ["https://api.weibo.com/oauth2/authorize?client_id=1"],
    },
  ],
  witnesses: [],
  examples: examplesOf("weibo.com", {
    feed: "/ /mygroups?gid=1 /newlogin https://m.weibo.cn/",
    shorts: "/tv/home",
    explore: "/hot/weibo https://s.weibo.com/top/summary https://d.weibo.com/",
    live: "https://live.weibo.com/show?id=1",
    watch: "/tv/show/1034:123 https://video.weibo.com/show?fid=1",
    post: "/1234567890/AbCdEf https://m.weibo.cn/detail/123",
    profile: "/u/1234567890 /n/someone https://m.weibo.cn/u/123",
    messages: "/message https://api.weibo.com/chat",
    search: "https://s.weibo.com/weibo?q=cats",
    signup: "/signup/signup.php",
    login: "/login.php https://passport.weibo.com/sso/signin",
    settings: "https://account.weibo.com/set/index",
    other: "/at/weibo https://kefu.weibo.com/",
  }),
} satisfies Site;
