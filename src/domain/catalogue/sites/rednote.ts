import { siteId } from "../../ids.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** The first page leads to `/explore`, which is the feed itself. 13 outside China, recalled: ours is the stricter. */
export default {
  id: siteId("rednote"),
  name: "RedNote",
  kind: "social",
  hosts: ["xiaohongshu.com", "rednote.com", "xhslink.com"],
  minimumAge: recalled(14, "Xiaohongshu's terms; to be looked up"),
  surfaces: [
    onHosts("post", "xhslink.com"),
    onHosts("compose", "creator.xiaohongshu.com"),
    onHosts("other", "agree.xiaohongshu.com", "school.xiaohongshu.com", "ark.xiaohongshu.com", "help.xiaohongshu.com"),
    under("post", "explore\\/[^/]+|discovery\\/item|user\\/profile\\/[^/]+\\/[^/]+"),
    exactly("feed", "|explore|home"),
    under("feed", "explore|discovery|follow"),
    under("live", "live|livestream|hina\\/livestream"),
    under("search", "search_result|search"),
    under("messages", "im|message|messages|chat"),
    under("login", "login|passport"),
    under("signup", "register|signup"),
    under("settings", "settings?|user\\/settings?"),
    under("compose", "publish"),
    under("profile", "user"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("privacy", "agree.xiaohongshu.com"),
    openHosts("help", "help.xiaohongshu.com"),
    ...openPages("https://www.xiaohongshu.com", {
      help: "help contact",
      safety: "crown/community",
      privacy: "privacy protocols",
    }),
  ],
  witnesses: [],
  examples: examplesOf("www.xiaohongshu.com", {
    feed: "/ /explore /explore?channel_id=x https://www.rednote.com/explore",
    live: "/livestream/123",
    post: "/explore/64abcdef /user/profile/5abc/64abcdef /discovery/item/64abcdef https://xhslink.com/a/AbC",
    profile: "/user/profile/5abc",
    messages: "/im",
    search: "/search_result?keyword=cats",
    compose: "https://creator.xiaohongshu.com/publish/publish",
    signup: "/register",
    login: "/login",
    settings: "/settings",
    other: "/notification /protocols",
  }),
} satisfies Site;
