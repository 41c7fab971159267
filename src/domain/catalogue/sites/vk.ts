import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/**
 * vk.cc is left out: it shortens links to anywhere. userapi and the like serve parts. A single word is somebody's name or a
 * community. Paths recalled.
 */
export default {
  id: siteId("vk"),
  name: "VK",
  kind: "social",
  hosts: ["vk.com", "vk.ru", "vk.me", "vkvideo.ru", "vkontakte.ru", "vkmessenger.com", "vkmessenger.app"],
  minimumAge: recalled(14, "VK's terms"),
  surfaces: [
    companyHosts("vk.com", "vk.ru"),
    onHosts("messages", "vk.me", "vkmessenger.com", "vkmessenger.app", "web.vk.me"),
    onHosts("login", "id.vk.com", "id.vk.ru", "login.vk.com", "login.vk.ru", "oauth.vk.com", "oauth.vk.ru"),
    onHosts("other", "away.vk.com", "away.vk.ru"),
    onHosts("live", "live.vkvideo.ru"),
    at("shorts", "(?:clips|clip-?\\d|shorts)"),
    at("watch", "(?:video-?\\d|video_ext|playlist|@[^/]+\\/video)"),
    at("explore", "", { hosts: ["vkvideo.ru"] }),
    exactly("feed", "|feed|al_feed.php|index.php|news"),
    at("stories", "(?:story-?\\d|stories|narrative)"),
    at("live", "(?:video\\/lives|lives|live)(?:\\/|$)"),
    at("explore", "(?:videos?|groups|recommend|discover|communities|market|clips_explore)(?:-?\\d|\\/|$)"),
    at("post", "(?:wall-?\\d+_|photo-?\\d|album-?\\d|topic-?\\d|@[^/]+|doc-?\\d)"),
    under("messages", "im|al_im.php|mail|convo|write\\d+|call"),
    under("search", "search"),
    under("compose", "share|share.php|write"),
    under("signup", "join|signup"),
    under("login", "login|login.php|restore|authorize|oauth|qr_auth"),
    under("settings", "settings|privacy_settings|edit"),
    under(
      "other",
      "about|ads|apps|away\\.php|games|audios?-?\\d*|bookmarks|data_protection|dev|docs|faq\\d*|fave|friends|help|jobs|legal|music|notifications|privacy|products|services|support|terms|blog",
    ),
    at("profile", "(?:id|club|public|event)\\d"),
    exactly("profile", "[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: [
    ...openPages("https://vk.com", { help: "support help", privacy: "privacy terms data_protection legal" }),
    {
      why: "sign-on",
      path: /^\/(?:authorize|auth)$/,
      hosts: ["oauth.vk.com", "id.vk.com", "oauth.vk.ru", "id.vk.ru"],
      examples: [
        "https://oauth.vk.com/authorize?client_id=1",
        "https://id.vk.com/authorize?client_id=1",
        "https://id.vk.com/auth?app_id=1",
      ],
    },
  ],
  witnesses: [],
  examples: examplesOf("vk.com", {
    feed: "/ /feed https://m.vk.com/feed https://vk.ru/feed",
    shorts: "/clips /clip-123_456 https://vkvideo.ru/clip-1_2",
    stories: "/story123_456",
    live: "/video/lives https://live.vkvideo.ru/someone",
    explore: "/video /groups https://vkvideo.ru/",
    watch: "/video-123_456 https://vkvideo.ru/video-1_2",
    post: "/wall-1_23 /photo-1_23 /@team-article",
    profile: "/id1 /club1 /durov",
    messages: "/im /im?sel=1 https://vk.me/durov https://web.vk.me/",
    search: "/search?q=cats",
    compose: "/share.php?url=x",
    signup: "/join",
    login: "/login https://id.vk.com/auth",
    settings: "/settings",
    other: "/friends /support",
  }),
} satisfies Site;
