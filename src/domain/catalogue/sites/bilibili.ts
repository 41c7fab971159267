import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/**
 * Names of games, comics and shops are left out. That who is under 14 needs a guardian is the law's rule in China, recalled; the
 * site's own terms could not be read.
 */
export default {
  id: siteId("bilibili"),
  name: "Bilibili",
  kind: "video",
  hosts: ["bilibili.com", "bilibili.tv", "b23.tv", "bili2233.cn", "biligame.com"],
  minimumAge: recalled(14, "the age below which China's law asks for a guardian"),
  surfaces: [
    at("post", "\\d", { hosts: ["t.bilibili.com"] }),
    onHosts("feed", "t.bilibili.com"),
    onHosts("profile", "space.bilibili.com"),
    onHosts("live", "live.bilibili.com"),
    onHosts("search", "search.bilibili.com"),
    onHosts("messages", "message.bilibili.com"),
    under("signup", "register", ["passport.bilibili.com"]),
    onHosts("login", "passport.bilibili.com", "passport.bilibili.tv"),
    onHosts("settings", "account.bilibili.com"),
    onHosts("compose", "member.bilibili.com"),
    onHosts("watch", "player.bilibili.com", "b23.tv", "bili2233.cn"),
    onHosts(
      "other",
      "manga.bilibili.com",
      "show.bilibili.com",
      "mall.bilibili.com",
      "app.bilibili.com",
      "game.bilibili.com",
      "help.bilibili.com",
      "biligame.com",
    ),
    under("watch", "(?:[a-z]{2}\\/)?(?:video|bangumi\\/play|play|cheese\\/play|list|medialist|festival)"),
    under("post", "read|opus|dynamic"),
    under("shorts", "shorts|story"),
    under(
      "explore",
      "v|anime|bangumi|movie|tv|documentary|variety|guochuang|c|cheese|popular|ranking|trending|category|[a-z]{2}\\/(?:trending|category|anime|popular)",
    ),
    under("profile", "space|[a-z]{2}\\/space"),
    under("search", "search|[a-z]{2}\\/search"),
    under("login", "login"),
    exactly("feed", "|[a-z]{2}|index\\.html"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.bilibili.com"),
    ...openPages("https://www.bilibili.com", {
      help: "blackboard/help.html",
      privacy: "blackboard/privacy-pc.html protocal",
    }),
  ],
  witnesses: [],
  examples: examplesOf("www.bilibili.com", {
    feed: "/ https://t.bilibili.com/ https://www.bilibili.tv/en https://m.bilibili.com/",
    shorts: "/shorts",
    explore: "/v/popular/all /anime/ https://www.bilibili.tv/en/trending",
    live: "https://live.bilibili.com/123",
    watch: "/video/BV1abc https://b23.tv/AbC https://www.bilibili.tv/en/video/123 /bangumi/play/ep1",
    post: "/read/cv123 /opus/123 https://t.bilibili.com/123 https://m.bilibili.com/dynamic/123",
    profile: "https://space.bilibili.com/123",
    messages: "https://message.bilibili.com/",
    search: "https://search.bilibili.com/all?keyword=cats",
    compose: "https://member.bilibili.com/platform/upload/video/frame",
    signup: "https://passport.bilibili.com/register/phone.html",
    login: "https://passport.bilibili.com/login",
    settings: "https://account.bilibili.com/account/home",
    other: "/about https://manga.bilibili.com/",
  }),
} satisfies Site;
