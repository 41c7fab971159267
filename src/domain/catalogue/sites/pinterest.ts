import { siteId } from "../../ids.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import type { Site } from "../site.ts";
import COUNTRY_HOSTS from "./hosts/pinterest.ts";

/** Left out: pinterest.net, .info and .engineering and pinterestmail.com, which hold no pins. */
export default {
  id: siteId("pinterest"),
  name: "Pinterest",
  kind: "photo",
  hosts: ["pinterest.com", "pin.it", ...COUNTRY_HOSTS],
  minimumAge: {
    years: 13,
    source: "https://github.com/OpenTermsArchive/pga-versions/blob/25b73812/Pinterest/Terms%20of%20Service.md",
    asOf: "2025-10-03",
    regional: [],
  },
  surfaces: [
    { surface: "post", path: /^\/./, hosts: ["pin.it"] },
    { surface: "post", path: /^\/ext\//i, hosts: ["assets.pinterest.com"] },
    {
      surface: "other",
      path: /^\//,
      hosts: ["assets.pinterest.com", "trends.pinterest.com"],
    },
    companyHosts("pinterest.com"),
    { surface: "login", path: /^\//, hosts: ["accounts.pinterest.com"] },
    { surface: "feed", path: /^\/(?:homefeed|following|today|shop(?:ping)?)?(?:\/|$)/i },
    {
      surface: "explore",
      path: /^\/(?:ideas|explore|categories|source|topics?|discover|trending|tv|videos?|watch)(?:\/|$)/i,
    },
    { surface: "compose", path: /^\/pin\/(?:create|find)(?:\/|$)/i },
    { surface: "post", path: /^\/(?:amp\/)?pin\/./i },
    { surface: "search", path: /^\/search(?:\/|$)/i },
    { surface: "messages", path: /^\/(?:messages|conversation|inbox)(?:\/|$)/i },
    {
      surface: "compose",
      path: /^\/(?:[a-z-]+-(?:builder|tool)|board\/create|collages?|create)(?:\/|$)/i,
    },
    { surface: "settings", path: /^\/(?:settings|edit)(?:\/|$)/i },
    { surface: "signup", path: /^\/(?:signup|join|business\/create)(?:\/|$)/i },
    { surface: "login", path: /^\/(?:login|logout|password|reset|resend)(?:\/|$)/i },
    {
      surface: "other",
      path: /^\/(?:_|about|ads|analytics|business|email|news_hub|notifications|oauth|partner|privacy|terms)(?:\/|$)/i,
    },
    { surface: "explore", path: /^\/[^/]+\/[^/]+\/(?:_tools\/)?more[_-]ideas(?:\/|$)/i },
    { surface: "other", path: /^\/(?:account|offsite|reports?|url_shortener)(?:\/|$)/i },
    // A board is its owner's, like the page that lists it. Names have no hyphen.
    { surface: "profile", path: /^\/[^/-]+(?:\/[^/]+){0,2}$/i },
  ],
  otherwise: "other",
  alwaysOpen: [
    {
      why: "help",
      path: /^\//,
      hosts: ["help.pinterest.com"],
      examples: ["https://help.pinterest.com/en/article/report-something-on-pinterest"],
    },
    {
      why: "safety",
      path: /^\//,
      hosts: ["policy.pinterest.com"],
      examples: [
        "https://policy.pinterest.com/en/privacy-policy",
        "https://policy.pinterest.com/en/community-guidelines",
      ],
    },
    {
      // Blocked people, a copy of the data and the end of the account are on these two pages.
      why: "privacy",
      path: /^\/settings\/(?:privacy|account-settings)$/,
      examples: ["https://www.pinterest.com/settings/privacy", "https://de.pinterest.com/settings/account-settings/"],
    },
    {
      why: "sign-on",
      path: /^\/oauth(?:\/|$)/,
      examples: ["https://www.pinterest.com/oauth/?client_id=1&redirect_uri=https%3A%2F%2Fexample.org"],
    },
    {
      why: "sign-on",
      path: /^\/login$/,
      query: /(?:^|&)next=[^&]*(?:\/|%2f)oauth(?:\/|%2f|\?|%3f)/i,
      examples: ["https://www.pinterest.com/login/?next=%2Foauth%2F%3Fclient_id%3D1"],
    },
  ],
  witnesses: [{ surface: "feed", selector: '[data-test-id="homefeed-feed"]' }],
  examples: [
    { url: "https://www.pinterest.com/", surface: "feed" },
    { url: "https://de.pinterest.com/", surface: "feed" },
    { url: "https://www.pinterest.co.uk/homefeed/", surface: "feed" },
    { url: "https://www.pinterest.com/today/", surface: "feed" },
    { url: "https://www.pinterest.com/ideas/holidays/910319220330/", surface: "explore" },
    { url: "https://www.pinterest.com/videos/", surface: "explore" },
    { url: "https://www.pinterest.com/pin/1234567890/", surface: "post" },
    { url: "https://pin.it/abc123", surface: "post" },
    { url: "https://www.pinterest.com/someuser/", surface: "profile" },
    { url: "https://www.pinterest.com/johndoe/home-decor", surface: "profile" },
    { url: "https://www.pinterest.com/someuser/_created/", surface: "profile" },
    { url: "https://www.pinterest.com/johndoe/home-decor/more_ideas/", surface: "explore" },
    { url: "https://www.pinterest.com/johndoe/home-decor/_tools/more-ideas/", surface: "explore" },
    { url: "https://www.pinterest.com/source/example.org/", surface: "explore" },
    { url: "https://www.pinterest.com/search/pins/?q=cats", surface: "search" },
    { url: "https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fexample.org", surface: "compose" },
    { url: "https://www.pinterest.com/edit/", surface: "settings" },
    { url: "https://about.pinterest.com/en", surface: "other" },
    { url: "https://www.pinterest.com/collage-creation-tool/", surface: "compose" },
    { url: "https://www.pinterest.com/offsite/?token=1-2&url=https%3A%2F%2Fexample.org", surface: "other" },
    { url: "https://www.pinterest.com/convert-personal/", surface: "other" },
    { url: "https://www.pinterest.com/messages/", surface: "messages" },
    { url: "https://www.pinterest.com/pin-builder/", surface: "compose" },
    { url: "https://www.pinterest.com/settings/", surface: "settings" },
    { url: "https://www.pinterest.com/signup/", surface: "signup" },
    { url: "https://www.pinterest.com/login/", surface: "login" },
    { url: "https://www.pinterest.com/news_hub/", surface: "other" },
    { url: "https://notpinterest.com/", surface: null },
    { url: "https://pinterest.com.evil.example/", surface: null },
    { url: "https://pinterest.engineering/", surface: null },
  ],
} satisfies Site;
