import { siteId } from "../../ids.ts";
import type { Site } from "../site.ts";

export default {
  id: siteId("twitch"),
  name: "Twitch",
  kind: "livestream",
  hosts: ["twitch.tv", "twitch.com"],
  minimumAge: {
    years: 13,
    source:
      "https://github.com/OpenTermsArchive/pga-versions/blob/08f93ef5/Twitch/Terms%20of%20Service.md (2026-08-13)",
    asOf: "2026-08-13",
    regional: [
      {
        country: "AU",
        minimumAge: 16,
        source:
          "https://github.com/OpenTermsArchive/pga-versions/blob/08f93ef5/Twitch/Terms%20of%20Service.md (2026-08-13)",
      },
    ],
  },
  surfaces: [
    {
      surface: "other",
      path: /^\//,
      hosts: [
        "help.twitch.tv",
        "safety.twitch.tv",
        "dashboard.twitch.tv",
        "dev.twitch.tv",
        "blog.twitch.tv",
        "link.twitch.tv",
      ],
    },
    { surface: "login", path: /^\//, hosts: ["id.twitch.tv", "passport.twitch.tv"] },
    { surface: "post", path: /^\//, hosts: ["clips.twitch.tv"] },
    { surface: "live", path: /^\//, hosts: ["player.twitch.tv"] },
    { surface: "feed", path: /^\/$/ },
    { surface: "feed", path: /^\/directory\/following(?:\/|$)/i },
    { surface: "explore", path: /^\/(?:directory|categories)(?:\/|$)/i },
    { surface: "watch", path: /^\/videos\/./i },
    { surface: "post", path: /^\/[^/]+\/clip\/./i },
    { surface: "search", path: /^\/search(?:\/|$)/i },
    { surface: "signup", path: /^\/signup(?:\/|$)/i },
    { surface: "login", path: /^\/(?:login|logout|user\/account-recovery)(?:\/|$)/i },
    {
      surface: "settings",
      path: /^\/(?:settings|wallet|subscriptions|drops|account|inventory|prime|privacy|friends)(?:\/|$)/i,
    },
    { surface: "messages", path: /^\/(?:messages|whispers|popout\/[^/]+\/chat)(?:\/|$)/i },
    {
      surface: "other",
      path: /^\/(?:about|downloads|jobs|legal|moderator|p|payments|popout|store|turbo|u|event|bits|broadcast|creatorcamp|partner)(?:\/|$)/i,
    },
    { surface: "profile", path: /^\/[^/]+\/(?:about|schedule|videos|clips|home|collections|followers)(?:\/|$)/i },
    { surface: "live", path: /^\/[^/]+$/i },
  ],
  otherwise: "other",
  alwaysOpen: [
    { why: "help", path: /^\//, hosts: ["help.twitch.tv"], examples: ["https://help.twitch.tv/s/"] },
    {
      why: "safety",
      path: /^\//,
      hosts: ["safety.twitch.tv"],
      examples: ["https://safety.twitch.tv/s/article/Community-Guidelines"],
    },
    {
      why: "privacy",
      path: /^\/p\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:legal|privacy)(?:\/|$)/,
      examples: ["https://www.twitch.tv/p/en/legal/privacy-notice/"],
    },
    {
      why: "delete-account",
      path: /^\/user\/delete-account(?:\/|$)/,
      examples: ["https://www.twitch.tv/user/delete-account"],
    },
    { why: "block", path: /^\/settings\/security(?:\/|$)/, examples: ["https://www.twitch.tv/settings/security"] },
    {
      why: "sign-on",
      path: /^\/oauth2\/authorize(?:\/|$)/,
      hosts: ["id.twitch.tv"],
      examples: ["https://id.twitch.tv/oauth2/authorize?client_id=1"],
    },
  ],
  witnesses: [{ surface: "feed", selector: '[data-a-target="front-page-main-content"]' }],
  examples: [
    { url: "https://www.twitch.tv/", surface: "feed" },
    { url: "https://m.twitch.tv/", surface: "feed" },
    { url: "https://www.twitch.tv/directory/following", surface: "feed" },
    { url: "https://www.twitch.tv/directory/category/just-chatting", surface: "explore" },
    { url: "https://www.twitch.tv/maple", surface: "live" },
    { url: "https://www.twitch.tv/videos/123456", surface: "watch" },
    { url: "https://clips.twitch.tv/abc", surface: "post" },
    { url: "https://www.twitch.tv/maple/clip/abc", surface: "post" },
    { url: "https://www.twitch.tv/search?term=cats", surface: "search" },
    { url: "https://www.twitch.tv/signup", surface: "signup" },
    { url: "https://www.twitch.tv/login", surface: "login" },
    { url: "https://www.twitch.tv/settings/profile", surface: "settings" },
    { url: "https://www.twitch.tv/drops/inventory", surface: "settings" },
    { url: "https://www.twitch.tv/maple/about", surface: "profile" },
    { url: "https://nottwitch.tv/", surface: null },
    { url: "https://twitch.tv.evil.example/", surface: null },
  ],
} satisfies Site;
