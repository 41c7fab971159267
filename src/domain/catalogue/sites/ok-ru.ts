import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Paths recalled. Its many other old names lead on to this one. */
export default {
  id: siteId("ok-ru"),
  name: "Odnoklassniki",
  kind: "social",
  hosts: ["ok.ru", "odnoklassniki.ru", "ok.me"],
  minimumAge: recalled(14, "Odnoklassniki's rules; to be looked up"),
  surfaces: [
    onHosts("login", "connect.ok.ru"),
    onHosts("post", "ok.me"),
    at("signup", "dk$", { query: /(?:^|&)st\.cmd=anonymReg/i }),
    at("login", "dk$", { query: /(?:^|&)st\.cmd=anonym/i }),
    // The mobile site shows each of its pages here; only a single video is told, and by one command alone.
    at("watch", "dk$", { query: /^(?!.*st\.cmd=.*st\.cmd=)(?:.*&)?st\.cmd=movie/i }),
    exactly("feed", "dk"),
    under("shorts", "clips|shorts|video\\/clips"),
    under("live", "live|video\\/liveapp|lives"),
    under("watch", "(?:video|videoembed|web-api\\/video\\/movieplayer)\\/[\\d-]+"),
    under("stories", "moments|daily_photo|stories"),
    under("explore", "video|hobby|hobbies|discover|groups|discovery|market|recommendations"),
    under("messages", "messages|chat"),
    under("search", "search"),
    under("compose", "post|offer"),
    under("login", "signin|login|oauth"),
    under("settings", "settings"),
    under("other", "regulations|help|privacy|about|apphook|app|games|music|notifications|guests|bookmarks|payment"),
    under("post", "(?:profile|group)\\/[^/]+\\/(?:statuses|topic|album|pphotos|photos\\/\\d+)"),
    under("feed", "feed|group"),
    exactly("feed", ""),
    under("profile", "profile"),
    exactly("profile", "[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: [
    ...openPages("https://ok.ru", { help: "help", privacy: "regulations privacy" }),
    {
      why: "sign-on",
      path: /^\/oauth\/authorize$/,
      hosts: ["connect.ok.ru"],
      examples: ["https://connect.ok.ru/oauth/authorize?client_id=1"],
    },
  ],
  witnesses: [],
  examples: examplesOf("ok.ru", {
    feed: "/ /feed /group/123 https://m.ok.ru/ https://m.ok.ru/dk?st.cmd=userMain https://m.ok.ru/dk?st.cmd=userMain&st.cmd=movieLayer",
    shorts: "/clips",
    stories: "/moments",
    explore: "/video/top /hobby /groups",
    live: "/live/123",
    watch:
      "/video/123456 /video/123456-1 /videoembed/123456 /web-api/video/moviePlayer/123456 https://m.ok.ru/dk?st.cmd=movieLayer&st.mvId=1",
    post: "/profile/123/statuses/456 /group/1/topic/2 https://ok.me/AbC",
    profile: "/profile/123 /somebody",
    messages: "/messages",
    search: "/search?st.query=cats",
    compose: "/post",
    signup: "/dk?st.cmd=anonymRegistrationEnterPhone",
    login: "/dk?st.cmd=anonymMain https://connect.ok.ru/oauth/authorize",
    settings: "/settings",
    other: "/regulations /guests",
  }),
} satisfies Site;
