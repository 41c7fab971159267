import { siteId } from "../../ids.ts";
import type { Site } from "../site.ts";

/**
 * t.co is left out: it wraps every link that leaves X, so closing it would close the rest of the web and nothing of X.
 * Grok (grok.com) is another service.
 */
export default {
  id: siteId("x"),
  name: "X (Twitter)",
  kind: "social",
  hosts: ["x.com", "twitter.com", "tweetdeck.com"],
  minimumAge: {
    years: 13,
    source: "https://github.com/OpenTermsArchive/pga-versions/blob/256cc33c/X/Terms%20of%20Service.md",
    asOf: "2026-04-11",
    regional: [],
  },
  surfaces: [
    {
      surface: "feed",
      path: /^\//,
      hosts: ["pro.x.com", "pro.twitter.com", "tweetdeck.twitter.com", "tweetdeck.com"],
    },
    { surface: "post", path: /^\/embed\//i, hosts: ["platform.twitter.com", "platform.x.com"] },
    { surface: "profile", path: /^\/srv\/timeline-/i, hosts: ["syndication.twitter.com", "syndication.x.com"] },
    {
      surface: "other",
      path: /^\//,
      hosts: ["api.x.com", "api.twitter.com", "platform.x.com", "platform.twitter.com", "syndication.twitter.com"],
    },
    {
      surface: "other",
      path: /^\//,
      hosts: ["help.x.com", "help.twitter.com", "support.x.com", "support.twitter.com"],
    },
    {
      surface: "other",
      path: /^\//,
      hosts: ["about.x.com", "about.twitter.com", "business.x.com", "developer.x.com", "developer.twitter.com"],
    },
    { surface: "settings", path: /^\/(?:home\/pinned\/edit|settings|i\/keyboard_shortcuts)(?:\/|$)/i },
    { surface: "feed", path: /^\/(?:home|following)?$/i },
    { surface: "feed", path: /^\/i\/(?:timeline|lists\/\d+|communities\/\d+)(?:\/|$)/i },
    { surface: "explore", path: /^\/(?:explore|topics|moments)(?:\/|$)/i },
    { surface: "explore", path: /^\/i\/(?:topics|trends|trending|events|moments|communities|connect_people)(?:\/|$)/i },
    { surface: "live", path: /^\/i\/(?:spaces|broadcasts)\/./i },
    { surface: "messages", path: /^\/(?:messages|i\/chat)(?:\/|$)/i },
    { surface: "search", path: /^\/(?:search|search-advanced|search-home|hashtag)(?:\/|$)/i },
    { surface: "compose", path: /^\/(?:compose|share|intent\/(?:tweet|post))(?:\/|$)/i },
    { surface: "signup", path: /^\/(?:i\/flow\/signup|signup|account\/create)(?:\/|$)/i },
    { surface: "login", path: /^\/(?:i\/flow|login|logout|sessions|account)(?:\/|$)/i },
    { surface: "profile", path: /^\/(?:i\/user\/\d+|intent\/(?:user|follow))(?:\/|$)/i },
    { surface: "post", path: /^\/(?:i\/web|i|[^/]+)\/(?:status|statuses|article|articles)\/./i },
    {
      surface: "other",
      path: /^\/(?:about|bookmarks|download|i|intent|jobs|lists|notifications|oauth|privacy|rules|tos)(?:\/|$)/i,
    },
    {
      surface: "profile",
      path: /^\/[^/]+(?:\/(?:with_replies|highlights|articles|media|likes|affiliates|superfollows|topics|photo|header_photo))?$/i,
    },
    { surface: "profile", path: /^\/[^/]+\/(?:followers|following|verified_followers|followers_you_follow|lists)$/i },
  ],
  otherwise: "other",
  alwaysOpen: [
    {
      why: "help",
      path: /^\//,
      hosts: ["help.x.com", "help.twitter.com", "support.x.com", "support.twitter.com"],
      examples: ["https://help.x.com/en/safety-and-security/report-abusive-behavior", "https://help.twitter.com/forms"],
    },
    {
      why: "privacy",
      path: /^\/(?:(?:[a-z]{2}\/)?(?:privacy|tos)|settings\/privacy_and_safety)$/,
      examples: ["https://x.com/privacy", "https://x.com/en/tos", "https://x.com/settings/privacy_and_safety"],
    },
    {
      why: "block",
      path: /^\/settings\/(?:blocked|muted)(?:\/|$)/,
      examples: ["https://x.com/settings/blocked/all", "https://x.com/settings/muted/all"],
    },
    { why: "delete-account", path: /^\/settings\/deactivate$/, examples: ["https://x.com/settings/deactivate"] },
    {
      why: "download-data",
      path: /^\/settings\/(?:download_your_data|your_twitter_data)(?:\/|$)/,
      examples: ["https://x.com/settings/download_your_data"],
    },
    {
      why: "sign-on",
      path: /^\/(?:i\/oauth2\/authorize|oauth2\/authorize|oauth\/(?:authorize|authenticate))$/,
      examples: [
        "https://x.com/i/oauth2/authorize?client_id=1",
        "https://twitter.com/i/oauth2/authorize?client_id=1",
        "https://api.x.com/oauth/authorize?oauth_token=1",
        "https://api.twitter.com/oauth/authenticate?oauth_token=1",
      ],
    },
    {
      why: "sign-on",
      path: /^\/i\/flow\/login$/,
      query: /(?:^|&)redirect_after_login=(?:\/|%2f)(?:i(?:\/|%2f))?oauth2?(?:\/|%2f)auth/i,
      examples: ["https://x.com/i/flow/login?redirect_after_login=%2Fi%2Foauth2%2Fauthorize%3Fclient_id%3D1"],
    },
  ],
  // The label "Home timeline" is on threads and profiles too; this nesting was seen on the home page alone.
  witnesses: [{ surface: "feed", selector: '[data-testid="primaryColumn"] > div > div > section[role="region"]' }],
  examples: [
    { url: "https://x.com/", surface: "feed" },
    { url: "https://x.com/home", surface: "feed" },
    { url: "https://mobile.twitter.com/home", surface: "feed" },
    { url: "https://x.com/i/lists/1234567", surface: "feed" },
    { url: "https://pro.x.com/i/decks/1", surface: "feed" },
    { url: "https://tweetdeck.twitter.com/", surface: "feed" },
    { url: "https://x.com/explore/tabs/trending", surface: "explore" },
    { url: "https://x.com/i/spaces/1abc", surface: "live" },
    { url: "https://x.com/someuser", surface: "profile" },
    { url: "https://x.com/homeowner", surface: "profile" },
    { url: "https://x.com/helpfuluser", surface: "profile" },
    { url: "https://x.com/someuser/with_replies", surface: "profile" },
    { url: "https://x.com/someuser/status/1800000000000000000/photo/1", surface: "post" },
    { url: "https://twitter.com/i/web/status/1800000000000000000", surface: "post" },
    { url: "https://platform.twitter.com/embed/Tweet.html?id=1", surface: "post" },
    { url: "https://x.com/messages/1-2", surface: "messages" },
    { url: "https://x.com/i/chat/1", surface: "messages" },
    // First, since a search without words leads to what is trending.
    { url: "https://x.com/search-advanced", surface: "search" },
    { url: "https://x.com/search?q=cats", surface: "search" },
    { url: "https://x.com/compose/post", surface: "compose" },
    { url: "https://x.com/intent/post?text=hi", surface: "compose" },
    { url: "https://x.com/i/flow/signup", surface: "signup" },
    { url: "https://x.com/i/flow/login", surface: "login" },
    { url: "https://x.com/settings/display", surface: "settings" },
    { url: "https://x.com/notifications", surface: "other" },
    { url: "https://t.co/abc", surface: null },
    { url: "https://notx.com/home", surface: null },
    { url: "https://netflix.com/", surface: null },
    { url: "https://x.com.evil.example/home", surface: null },
  ],
} satisfies Site;
