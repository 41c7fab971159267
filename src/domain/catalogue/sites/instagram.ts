import { siteId } from "../../ids.ts";
import type { Site } from "../site.ts";

const ESAFETY_LIST =
  "https://ccyp.wa.gov.au/info-for-children-and-young-people/cybersafety (eSafety Commissioner's list, 5 Nov 2025)";

export default {
  id: siteId("instagram"),
  name: "Instagram",
  kind: "social",
  hosts: ["instagram.com", "instagr.am", "ig.me", "igtv.com"],
  minimumAge: {
    years: 13,
    source:
      "https://github.com/OpenTermsArchive/pga-versions/blob/68190283/Instagram/Terms%20of%20Service.md (2026-07-28)",
    asOf: "2026-07-28",
    regional: [
      { country: "AU", minimumAge: 16, basis: "law", source: ESAFETY_LIST },
      {
        country: "ID",
        minimumAge: 16,
        basis: "law",
        source:
          "https://www.malaymail.com/news/malaysia/2026/03/07/fahmi-welcomes-indonesias-ban-on-high-risk-platforms-for-under-16s-malaysia-ready-to-cooperate/211666",
      },
      {
        country: "MY",
        minimumAge: 16,
        basis: "law",
        source: "https://tribune.net.ph/2026/06/01/under-16-socmed-accounts-barred",
      },
      { country: "KR", minimumAge: 14, basis: "terms" },
      { country: "ES", minimumAge: 14, basis: "terms" },
      { country: "CA-QC", minimumAge: 14, basis: "terms" },
    ],
  },
  surfaces: [
    // Short links first: on these hosts a path is no user's name.
    { surface: "messages", path: /^\/m\/./i, hosts: ["ig.me"] },
    { surface: "profile", path: /^\/./, hosts: ["ig.me"] },
    {
      surface: "other",
      path: /^\//,
      hosts: ["l.instagram.com", "help.instagram.com", "about.instagram.com", "business.instagram.com"],
    },
    { surface: "feed", path: /^\/(?:index\.(?:html|php))?$/i },
    { surface: "shorts", path: /^\/reels?(?:\/|$)/i },
    { surface: "stories", path: /^\/stories(?:\/|$)/i },
    { surface: "search", path: /^\/explore\/search(?:\/|$)/i },
    { surface: "explore", path: /^\/explore(?:\/|$)/i },
    { surface: "messages", path: /^\/direct(?:\/|$)/i },
    { surface: "messages", path: /^\/call(?:\/|$)/i },
    { surface: "compose", path: /^\/create(?:\/|$)/i },
    { surface: "signup", path: /^\/accounts\/(?:emailsignup|signup|register)(?:\/|$)/i },
    {
      surface: "login",
      path: /^\/(?:accounts\/(?:login|password|onetap|suspended|logout|account_recovery|confirm_email)|challenge|auth_platform|two_factor)(?:\/|$)/i,
    },
    { surface: "other", path: /^\/(?:accounts\/activity|notifications|your_activity)(?:\/|$)/i },
    { surface: "settings", path: /^\/(?:accounts|settings|emails|session|privacy)(?:\/|$)/i },
    { surface: "post", path: /^\/(?:p|tv|share)(?:\/|$)/i },
    { surface: "live", path: /^\/[^/]+\/live(?:\/|$)/i },
    { surface: "live", path: /^\/live(?:\/|$)/i },
    { surface: "shorts", path: /^\/[^/]+\/reel\/./i },
    { surface: "post", path: /^\/[^/]+\/(?:p|tv)\/./i },
    {
      surface: "other",
      path: /^\/(?:about|legal|press|developer|directory|web|api|oauth|download|challenge|lite)(?:\/|$)/i,
    },
    {
      surface: "profile",
      path: /^\/[^/]+(?:\/(?:reels|tagged|saved|channel|igtv|followers|following|guides|feed)(?:\/.*)?)?$/i,
    },
  ],
  otherwise: "other",
  alwaysOpen: [
    {
      why: "help",
      path: /^\//,
      hosts: ["help.instagram.com"],
      examples: ["https://help.instagram.com/", "https://help.instagram.com/566810106808145"],
    },
    {
      why: "safety",
      path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:community\/)?safety(?:\/|$)/,
      hosts: ["about.instagram.com"],
      examples: [
        "https://about.instagram.com/safety",
        "https://about.instagram.com/en-us/safety",
        "https://about.instagram.com/community/safety",
      ],
    },
    {
      why: "privacy",
      path: /^\/legal\/(?:privacy|terms)(?:\/|$)/,
      examples: ["https://www.instagram.com/legal/privacy/", "https://www.instagram.com/legal/terms/"],
    },
    {
      why: "delete-account",
      path: /^\/accounts\/remove\/(?:request|confirm)(?:\/|$)/,
      examples: ["https://www.instagram.com/accounts/remove/request/permanent/"],
    },
    {
      why: "download-data",
      path: /^\/download\/request(?:\/|$)/,
      examples: ["https://www.instagram.com/download/request/"],
    },
    {
      why: "block",
      path: /^\/accounts\/blocked_accounts(?:\/|$)/,
      examples: ["https://www.instagram.com/accounts/blocked_accounts/"],
    },
    {
      why: "sign-on",
      path: /^\/oauth\/authorize(?:\/|$)/,
      examples: ["https://www.instagram.com/oauth/authorize?client_id=1&redirect_uri=https%3A%2F%2Fexample.org"],
    },
  ],
  witnesses: [],
  examples: [
    { url: "https://www.instagram.com/", surface: "feed" },
    { url: "https://instagram.com/?variant=following", surface: "feed" },
    { url: "https://www.instagram.com/reels/", surface: "shorts" },
    { url: "https://www.instagram.com/reel/CxYz12_ab/", surface: "shorts" },
    { url: "https://www.instagram.com/natgeo/reel/CxYz12_ab/", surface: "shorts" },
    { url: "https://www.instagram.com/stories/natgeo/3141592653/", surface: "stories" },
    { url: "https://www.instagram.com/explore/", surface: "explore" },
    { url: "https://www.instagram.com/explore/tags/cats/", surface: "explore" },
    { url: "https://www.instagram.com/explore/search/keyword/?q=cats", surface: "search" },
    { url: "https://www.instagram.com/p/CxYz12_ab/", surface: "post" },
    { url: "https://www.instagram.com/natgeo/", surface: "profile" },
    { url: "https://www.instagram.com/natgeo/reels/", surface: "profile" },
    { url: "https://www.instagram.com/natgeo/live/", surface: "live" },
    { url: "https://www.instagram.com/direct/inbox/", surface: "messages" },
    { url: "https://ig.me/m/natgeo", surface: "messages" },
    { url: "https://www.instagram.com/accounts/emailsignup/", surface: "signup" },
    { url: "https://www.instagram.com/accounts/login/two_factor", surface: "login" },
    { url: "https://www.instagram.com/accounts/edit/", surface: "settings" },
    { url: "https://www.instagram.com/accounts/activity/", surface: "other" },
    { url: "https://www.instagram.com/create/select/", surface: "compose" },
    { url: "https://notinstagram.com/", surface: null },
    { url: "https://instagram.com.evil.example/reels/", surface: null },
    { url: "https://evil.example/?u=https://www.instagram.com/", surface: null },
  ],
} satisfies Site;
