import { siteId } from "../../ids.ts";
import type { Site } from "../site.ts";

export default {
  id: siteId("bluesky"),
  name: "Bluesky",
  kind: "social",
  hosts: ["bsky.app", "bsky.social"],
  minimumAge: {
    years: 13,
    source:
      "https://github.com/OpenTermsArchive/pga-versions/blob/5ffc76f5/Bluesky/Terms%20of%20Service.md (2025-10-23)",
    asOf: "2025-12-10",
    regional: [
      {
        country: "AU",
        minimumAge: 16,
        source:
          "https://github.com/bluesky-social/atproto/blob/0517ce5bdf234302ba39eb8f18a8576c17548003/packages/bsky/src/api/age-assurance/const.ts",
      },
      {
        country: "US-MS",
        minimumAge: 18,
        source:
          "https://github.com/bluesky-social/atproto/blob/0517ce5bdf234302ba39eb8f18a8576c17548003/packages/bsky/src/api/age-assurance/const.ts",
      },
      {
        country: "US-VA",
        minimumAge: 16,
        source:
          "https://github.com/bluesky-social/atproto/blob/0517ce5bdf234302ba39eb8f18a8576c17548003/packages/bsky/src/api/age-assurance/const.ts",
      },
    ],
  },
  surfaces: [
    { surface: "login", path: /^\/(?:oauth|account)(?:\/|$)/i, hosts: ["bsky.social"] },
    { surface: "other", path: /^\//, hosts: ["bsky.social", "blueskyweb.zendesk.com"] },
    { surface: "feed", path: /^\/(?:home)?$/i },
    { surface: "feed", path: /^\/profile\/[^/]+\/(?:feed|lists)\/./i },
    { surface: "shorts", path: /^\/video-feed(?:\/|$)/i },
    { surface: "explore", path: /^\/(?:feeds|hashtag|trending|topic|explore|starter-pack|start)(?:\/|$)/i },
    { surface: "post", path: /^\/profile\/[^/]+\/post\/./i },
    { surface: "search", path: /^\/search(?:\/|$)/i },
    { surface: "messages", path: /^\/messages(?:\/|$)/i },
    { surface: "compose", path: /^\/intent\/compose(?:\/|$)/i },
    { surface: "signup", path: /^\/(?:signup|welcome|create-account)(?:\/|$)/i },
    { surface: "login", path: /^\/(?:login|auth)(?:\/|$)/i },
    { surface: "settings", path: /^\/(?:settings|moderation)(?:\/|$)/i },
    { surface: "other", path: /^\/(?:notifications|lists|saved|support|intent)(?:\/|$)/i },
    {
      surface: "profile",
      path: /^\/profile\/[^/]+(?:\/(?:followers|follows|known-followers|labeler|search)(?:\/.*)?)?$/i,
    },
  ],
  otherwise: "other",
  alwaysOpen: [
    { why: "help", path: /^\/support(?:\/.*)?$/, hosts: ["bsky.app"], examples: ["https://bsky.app/support"] },
    {
      why: "safety",
      path: /^\/(?:moderation|support\/community-guidelines)(?:\/|$)/,
      hosts: ["bsky.app"],
      examples: ["https://bsky.app/moderation", "https://bsky.app/support/community-guidelines"],
    },
    {
      why: "privacy",
      path: /^\/(?:support\/privacy|settings\/privacy-and-security)(?:\/|$)/,
      hosts: ["bsky.app"],
      examples: ["https://bsky.app/support/privacy", "https://bsky.app/settings/privacy-and-security"],
    },
    {
      why: "sign-on",
      path: /^\/oauth\/authorize(?:\/|$)/,
      hosts: ["bsky.social"],
      examples: ["https://bsky.social/oauth/authorize?client_id=1"],
    },
  ],
  witnesses: [{ surface: "feed", selector: '[data-testid="HomeScreen"]' }],
  examples: [
    { url: "https://bsky.app/", surface: "feed" },
    { url: "https://bsky.app/profile/maple.example/feed/cats", surface: "feed" },
    { url: "https://bsky.app/profile/maple.example/lists/abc", surface: "feed" },
    { url: "https://bsky.app/video-feed", surface: "shorts" },
    { url: "https://bsky.app/feeds", surface: "explore" },
    { url: "https://bsky.app/hashtag/cats", surface: "explore" },
    { url: "https://bsky.app/profile/maple.example/post/abc", surface: "post" },
    { url: "https://bsky.app/search?q=cats", surface: "search" },
    { url: "https://bsky.app/messages", surface: "messages" },
    { url: "https://bsky.app/settings/following-feed", surface: "settings" },
    { url: "https://bsky.app/notifications", surface: "other" },
    { url: "https://bsky.app/profile/maple.example", surface: "profile" },
    { url: "https://bsky.app/intent/compose?text=hi", surface: "compose" },
    { url: "https://bsky.social/oauth/sign-in", surface: "login" },
    { url: "https://notbsky.app/", surface: null },
    { url: "https://bsky.app.evil.example/", surface: null },
  ],
} satisfies Site;
