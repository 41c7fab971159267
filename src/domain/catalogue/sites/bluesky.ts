import { siteId } from "../../ids.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import type { Site } from "../site.ts";

const REGION_CODE =
  "https://github.com/bluesky-social/atproto/blob/0517ce5bdf234302ba39eb8f18a8576c17548003/packages/bsky/src/api/age-assurance/const.ts";

/** bsky.social holds accounts and signs people on. Other apps of the same network (deck.blue and the like) are front ends. */
export default {
  id: siteId("bluesky"),
  name: "Bluesky",
  kind: "social",
  hosts: ["bsky.app", "bsky.social"],
  minimumAge: {
    years: 13,
    source: "https://github.com/OpenTermsArchive/pga-versions/blob/5ffc76f5/Bluesky/Terms%20of%20Service.md",
    asOf: "2025-12-10",
    regional: [
      { country: "AU", minimumAge: 16, source: REGION_CODE },
      { country: "US-MS", minimumAge: 18, source: REGION_CODE },
      { country: "US-VA", minimumAge: 16, source: REGION_CODE },
    ],
  },
  surfaces: [
    companyHosts("bsky.app", "bsky.social"),
    { surface: "signup", path: /^\/account\/(?:create|sign-?up)(?:\/|$)/i, hosts: ["bsky.social"] },
    { surface: "login", path: /^\/(?:oauth|account\/(?:sign-?in|reset-password))(?:\/|$)/i, hosts: ["bsky.social"] },
    { surface: "settings", path: /^\/account(?:\/|$)/i, hosts: ["bsky.social"] },
    { surface: "other", path: /^\//, hosts: ["bsky.social", "go.bsky.app"] },
    { surface: "post", path: /^\//, hosts: ["embed.bsky.app"] },
    { surface: "feed", path: /^\/$/ },
    { surface: "feed", path: /^\/profile\/[^/]+\/(?:feed|lists)\/./i },
    { surface: "shorts", path: /^\/video-feed(?:\/|$)/i },
    { surface: "explore", path: /^\/(?:feeds|hashtag|topic|trending)(?:\/|$)/i },
    { surface: "search", path: /^\/search$/i, query: /(?:^|&)q=./ },
    // Without words to look for, the page is full of what is popular.
    { surface: "explore", path: /^\/search(?:\/|$)/i },
    { surface: "post", path: /^\/profile\/[^/]+\/post\/./i },
    { surface: "profile", path: /^\/profile\/./i },
    { surface: "messages", path: /^\/messages(?:\/|$)/i },
    { surface: "settings", path: /^\/(?:settings|moderation)(?:\/|$)/i },
    { surface: "compose", path: /^\/intent\/compose$/i },
    { surface: "signup", path: /^\/(?:signup|join)(?:\/|$)/i },
    { surface: "login", path: /^\/(?:login|auth)(?:\/|$)/i },
  ],
  otherwise: "other",
  alwaysOpen: [
    {
      why: "help",
      path: /^\/(?:about\/)?support(?:\/|$)/,
      examples: ["https://bsky.app/support", "https://bsky.social/about/support/community-guidelines"],
    },
    {
      why: "privacy",
      path: /^\/settings\/(?:privacy-and-security|account)$/,
      examples: ["https://bsky.app/settings/privacy-and-security", "https://bsky.app/settings/account"],
    },
    {
      why: "block",
      path: /^\/moderation\/(?:blocked|muted)-accounts$/,
      examples: ["https://bsky.app/moderation/blocked-accounts"],
    },
    {
      // Not where it asks for a new account: that is a sign-up.
      why: "sign-on",
      path: /^\/oauth\/authorize$/,
      query: /^(?!(?:.*&)?prompt=create)/,
      hosts: ["bsky.social"],
      examples: ["https://bsky.social/oauth/authorize?client_id=https%3A%2F%2Fexample.org&request_uri=urn%3A1"],
    },
  ],
  // Hidden screens stay mounted; only one that shows is a witness.
  witnesses: [
    { surface: "feed", selector: '[data-testid="HomeScreen"]' },
    { surface: "feed", selector: '[data-testid="followingFeedPage-feed"]' },
    { surface: "feed", selector: '[data-testid="customFeedPage-feed"]' },
  ],
  examples: [
    { url: "https://bsky.app/", surface: "feed" },
    { url: "https://bsky.app/profile/name.example/feed/whats-hot", surface: "feed" },
    { url: "https://bsky.app/profile/name.example/lists/abc", surface: "feed" },
    { url: "https://bsky.app/video-feed", surface: "shorts" },
    { url: "https://bsky.app/feeds", surface: "explore" },
    { url: "https://bsky.app/hashtag/cats", surface: "explore" },
    { url: "https://bsky.app/search", surface: "explore" },
    { url: "https://bsky.app/search?q=cats", surface: "search" },
    { url: "https://bsky.app/profile/name.example", surface: "profile" },
    { url: "https://bsky.app/profile/name.example/post/3kabc/liked-by", surface: "post" },
    { url: "https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kabc", surface: "post" },
    { url: "https://bsky.app/messages/3kabc", surface: "messages" },
    { url: "https://bsky.app/settings/following-feed", surface: "settings" },
    { url: "https://bsky.app/intent/compose?text=hi", surface: "compose" },
    { url: "https://bsky.social/account/sign-in", surface: "login" },
    { url: "https://bsky.social/account/sign-up", surface: "signup" },
    { url: "https://bsky.app/starter-pack/name.example/3kabc", surface: "other" },
    { url: "https://bsky.app/notifications", surface: "other" },
    { url: "https://bsky.app/supporters", surface: "other" },
    { url: "https://notbsky.app/", surface: null },
    { url: "https://bsky.app.evil.example/", surface: null },
  ],
} satisfies Site;
