import { siteId } from "../../ids.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import type { Site } from "../site.ts";

/** Threads moved from .net to .com in 2025; both answer. */
export default {
  id: siteId("threads"),
  name: "Threads",
  kind: "social",
  hosts: ["threads.com", "threads.net"],
  minimumAge: {
    years: 13,
    // Section 2: the ages of Instagram apply.
    source: "https://github.com/OpenTermsArchive/pga-versions/blob/534e7e7a/Threads/Terms%20of%20Service.md",
    asOf: "2026-06-29",
    regional: [
      { country: "KR", minimumAge: 14 },
      { country: "ES", minimumAge: 14 },
      { country: "CA-QC", minimumAge: 14 },
    ],
  },
  surfaces: [
    {
      surface: "other",
      path: /^\//,
      hosts: ["l.threads.com", "l.threads.net"],
    },
    companyHosts("threads.com", "threads.net"),
    { surface: "feed", path: /^\/(?:for_you|following|custom_feed(?:\/.*)?)?$/i },
    { surface: "post", path: /^\/(?:@[^/]+\/post|t)\/./i },
    { surface: "profile", path: /^\/@[^/]+(?:\/|$)/i },
    { surface: "explore", path: /^\/(?:tag|topic|communities|community)(?:\/|$)/i },
    { surface: "search", path: /^\/search(?:\/|$)/i },
    { surface: "messages", path: /^\/(?:messages|direct)(?:\/|$)/i },
    { surface: "compose", path: /^\/(?:compose|intent\/post)(?:\/|$)/i },
    { surface: "settings", path: /^\/settings(?:\/|$)/i },
    { surface: "signup", path: /^\/(?:signup|join|onboarding)(?:\/|$)/i },
    { surface: "login", path: /^\/(?:login|logout|challenge|accounts\/login)(?:\/|$)/i },
  ],
  otherwise: "other",
  alwaysOpen: [
    { why: "help", path: /^\/help(?:\/|$)/, examples: ["https://www.threads.com/help"] },
    {
      why: "help",
      path: /^\//,
      hosts: ["help.threads.com", "help.threads.net"],
      examples: ["https://help.threads.com/", "https://help.threads.net/"],
    },
    {
      why: "privacy",
      path: /^\/(?:legal|privacy(?:-center)?|terms|settings\/privacy)(?:\/|$)/,
      examples: ["https://www.threads.com/settings/privacy", "https://www.threads.com/legal/privacy"],
    },
    {
      why: "delete-account",
      path: /^\/settings\/account(?:\/|$)/,
      examples: ["https://www.threads.com/settings/account"],
    },
    {
      why: "sign-on",
      path: /^\/oauth\/authorize$/,
      examples: [
        "https://threads.net/oauth/authorize?client_id=1",
        "https://www.threads.com/oauth/authorize?client_id=1",
      ],
    },
    {
      why: "sign-on",
      path: /^\/login$/,
      query: /(?:^|&)next=[^&]*(?:\/|%2f)oauth(?:\/|%2f)authorize\b/i,
      examples: ["https://www.threads.com/login?next=%2Foauth%2Fauthorize%3Fclient_id%3D1"],
    },
  ],
  // None: what marks the home feed is on the activity page too, and no source tells what messages look like.
  witnesses: [],
  examples: [
    { url: "https://www.threads.com/", surface: "feed" },
    { url: "https://www.threads.net/", surface: "feed" },
    { url: "https://www.threads.com/for_you", surface: "feed" },
    { url: "https://www.threads.com/following", surface: "feed" },
    { url: "https://www.threads.com/custom_feed/123", surface: "feed" },
    { url: "https://www.threads.com/@user", surface: "profile" },
    { url: "https://www.threads.com/@user/replies", surface: "profile" },
    { url: "https://www.threads.com/@user/post/C1abc", surface: "post" },
    { url: "https://www.threads.com/t/C1abc", surface: "post" },
    { url: "https://www.threads.com/tag/cats", surface: "explore" },
    { url: "https://www.threads.com/search?q=x", surface: "search" },
    { url: "https://www.threads.com/messages", surface: "messages" },
    { url: "https://www.threads.com/intent/post?text=hi", surface: "compose" },
    { url: "https://www.threads.com/signup", surface: "signup" },
    { url: "https://www.threads.com/login", surface: "login" },
    { url: "https://www.threads.com/settings/account", surface: "settings" },
    { url: "https://www.threads.com/activity", surface: "other" },
    { url: "https://notthreads.com/", surface: null },
    { url: "https://threads.com.evil.example/", surface: null },
  ],
} satisfies Site;
