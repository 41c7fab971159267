import { siteId } from "../../ids.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import type { Site } from "../site.ts";

/**
 * Any path may carry a language first (`/en/`, `/zh-Hant-TW/foryou`). Left out: tiktokv.com, which serves the app and
 * sends people on, and musical.ly, which is no more.
 */
export default {
  id: siteId("tiktok"),
  name: "TikTok",
  kind: "short-video",
  hosts: ["tiktok.com"],
  minimumAge: {
    years: 13,
    source: "https://github.com/OpenTermsArchive/pga-versions/blob/df16db37/TikTok/Terms%20of%20Service.md (4.3)",
    asOf: "2026-07-29",
    regional: [
      {
        country: "US-FL",
        minimumAge: 14,
        source: "https://github.com/OpenTermsArchive/vlopses-us-versions/blob/eff3343/TikTok/Terms%20of%20Service.md",
      },
      { country: "KR", minimumAge: 14 },
    ],
  },
  surfaces: [
    {
      surface: "watch",
      path: /^\/./,
      hosts: ["vm.tiktok.com", "vt.tiktok.com", "vr.tiktok.com", "t.tiktok.com"],
    },
    companyHosts("tiktok.com"),
    { surface: "other", path: /^\//, hosts: ["open-api.tiktok.com", "livecenter.tiktok.com"] },
    { surface: "explore", path: /^\//, hosts: ["shop.tiktok.com"] },
    { surface: "feed", path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?(?:\/(?:foryou|following|friends)?)?$/i },
    { surface: "live", path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?(?:\/@[^/]+|\/share)?\/live(?:\/|$)/i },
    { surface: "watch", path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/@[^/]*\/\w+\/./i },
    { surface: "profile", path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/@[^/]+(?:\/|$)/i },
    { surface: "shorts", path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/shortdrama(?:\/|$)/i },
    {
      surface: "explore",
      path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/(?:channel|discover|effect|explore|find|hashtag|music|place|shop|sticker|tag|topics|trending)(?:\/|$)/i,
    },
    { surface: "watch", path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/(?:t|v|video|embed|player|share\/video)\/./i },
    { surface: "search", path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/search(?:\/|$)/i },
    { surface: "messages", path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/(?:messages|inbox)(?:\/|$)/i },
    {
      surface: "compose",
      path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/(?:upload|tiktokstudio|creator-center|creator|create)(?:\/|$)/i,
    },
    { surface: "settings", path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/settings?(?:\/|$)/i },
    { surface: "signup", path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/signup(?:\/|$)/i },
    { surface: "login", path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/(?:login|logout)(?:\/|$)/i },
  ],
  otherwise: "other",
  alwaysOpen: [
    {
      why: "help",
      path: /^\//,
      hosts: ["support.tiktok.com"],
      examples: ["https://support.tiktok.com/en/safety-hc/report-a-problem"],
    },
    {
      why: "safety",
      path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/(?:safety|community-guidelines)(?:\/|$)/,
      examples: ["https://www.tiktok.com/safety/en/", "https://www.tiktok.com/en-GB/community-guidelines"],
    },
    {
      why: "privacy",
      path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/(?:legal|privacy|transparency)(?:\/|$)/,
      examples: ["https://www.tiktok.com/legal/page/eea/privacy-policy/en"],
    },
    {
      why: "report",
      path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/(?:feedback|report)(?:\/|$)/,
      examples: ["https://www.tiktok.com/report/"],
    },
    {
      // Privacy, blocked people, a copy of the data and the end of the account are sections of this one page.
      why: "delete-account",
      path: /^(?:\/(?:[a-z]{2}|fil|amp)(?:-\w+)*)?\/setting(?:\/|$)/,
      examples: ["https://www.tiktok.com/setting", "https://www.tiktok.com/setting/download-your-data"],
    },
    {
      why: "sign-on",
      path: /^\/(?:v\d+\/)?auth\/authorize(?:\/|$)/,
      examples: ["https://www.tiktok.com/v2/auth/authorize/?client_key=1&redirect_uri=https%3A%2F%2Fexample.org"],
    },
    {
      why: "sign-on",
      path: /^\/platform\/oauth\/connect(?:\/|$)/,
      hosts: ["open-api.tiktok.com"],
      examples: ["https://open-api.tiktok.com/platform/oauth/connect/?client_key=1"],
    },
    {
      why: "sign-on",
      path: /^\/login(?:\/|$)/,
      query: /(?:^|&)redirect_url=[^&]*(?:\/|%2f)auth(?:\/|%2f)authorize\b/i,
      examples: ["https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2Fv2%2Fauth%2Fauthorize%2F"],
    },
  ],
  // The id of the main column is the kind of the page; list items are on single videos too, and say nothing.
  witnesses: [
    { surface: "feed", selector: "#main-content-homepage_hot" },
    { surface: "explore", selector: "#main-content-explore_page" },
  ],
  examples: [
    { url: "https://www.tiktok.com/", surface: "feed" },
    { url: "https://www.tiktok.com/foryou?lang=en", surface: "feed" },
    { url: "https://www.tiktok.com/amp/tag/cats", surface: "explore" },
    { url: "https://careers.tiktok.com/", surface: "other" },
    { url: "https://seller-us.tiktok.com/", surface: "other" },
    { url: "https://www.tiktok.com/en/", surface: "feed" },
    { url: "https://www.tiktok.com/en-GB/foryou", surface: "feed" },
    { url: "https://www.tiktok.com/zh-Hant-TW/following", surface: "feed" },
    { url: "https://www.tiktok.com/live", surface: "live" },
    { url: "https://www.tiktok.com/@user.name/live", surface: "live" },
    { url: "https://www.tiktok.com/@user.name/video/7123456789", surface: "watch" },
    { url: "https://www.tiktok.com/@user.name/photo/7123456789", surface: "watch" },
    { url: "https://vm.tiktok.com/ZMabc/", surface: "watch" },
    { url: "https://www.tiktok.com/embed/v2/7123456789", surface: "watch" },
    { url: "https://www.tiktok.com/video/7123456789", surface: "watch" },
    { url: "https://m.tiktok.com/share/live/7123456789/", surface: "live" },
    { url: "https://www.tiktok.com/fil-PH/foryou", surface: "feed" },
    { url: "https://www.tiktok.com/shortdrama", surface: "shorts" },
    { url: "https://www.tiktok.com/explore", surface: "explore" },
    { url: "https://www.tiktok.com/tag/cats", surface: "explore" },
    { url: "https://www.tiktok.com/@user.name", surface: "profile" },
    { url: "https://www.tiktok.com/@live/", surface: "profile" },
    { url: "https://www.tiktok.com/search/user?q=cats", surface: "search" },
    { url: "https://www.tiktok.com/messages", surface: "messages" },
    { url: "https://www.tiktok.com/upload", surface: "compose" },
    { url: "https://www.tiktok.com/setting", surface: "settings" },
    { url: "https://www.tiktok.com/signup/phone-or-email/email", surface: "signup" },
    { url: "https://www.tiktok.com/login/phone-or-email", surface: "login" },
    { url: "https://www.tiktok.com/notifications", surface: "other" },
    { url: "https://nottiktok.com/foryou", surface: null },
    { url: "https://tiktok.com.evil.example/", surface: null },
  ],
} satisfies Site;
