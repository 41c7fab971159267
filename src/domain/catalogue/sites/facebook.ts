import { siteId } from "../../ids.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import type { Site } from "../site.ts";

/**
 * Messenger is here too: one account, one set of messages. Left out: facebook.<country> and fburl.com, which only send
 * people on; the .onion name, which no browser that we support resolves; facebook.net and fbsbx.com, which serve parts.
 */
export default {
  id: siteId("facebook"),
  name: "Facebook",
  kind: "social",
  hosts: ["facebook.com", "messenger.com", "fb.com", "fb.me", "fb.watch", "fbwat.ch", "fb.gg", "m.me"],
  minimumAge: {
    years: 13,
    source: "https://github.com/OpenTermsArchive/pga-versions/blob/7bbe3fc9/Facebook/Terms%20of%20Service.md",
    asOf: "2026-06-16",
    regional: [
      { country: "KR", minimumAge: 14 },
      { country: "ES", minimumAge: 14 },
      { country: "CA-QC", minimumAge: 14 },
    ],
  },
  surfaces: [
    {
      surface: "messages",
      path: /^\/(?!(?:login(?:\.php)?|recover|checkpoint|two_\w+|help|privacy|legal|about|desktop|features)(?:\/|$))/i,
      hosts: ["messenger.com", "m.me"],
    },
    { surface: "watch", path: /^\/./, hosts: ["fb.watch", "fbwat.ch", "fb.gg"] },
    { surface: "settings", path: /^\//, hosts: ["accountscenter.facebook.com"] },
    companyHosts("facebook.com"),
    { surface: "feed", path: /^\/(?:(?:home|index|stories)\.php|home|latest|(?:feeds?|lists)(?:\/.*)?)?$/i },
    { surface: "compose", path: /^\/\w+\/create(?:\/|$)/i },
    { surface: "compose", path: /^\/(?:composer|sharer|sharer?\.php|dialog\/(?:share|feed|send))(?:\/|$)/i },
    { surface: "shorts", path: /^\/reels?(?:\/|$)/i },
    { surface: "stories", path: /^\/stories(?:\/|$)/i },
    { surface: "post", path: /^\/groups\/[^/]+\/(?:posts|permalink)\/./i },
    // In a group, in Watch, among what is for sale, in what one person wrote.
    { surface: "search", path: /^\/(?:(?:[^/]+\/){0,2}search|public)(?:\/|$)/i },
    { surface: "other", path: /^\/groups\/[^/]+\/(?:about|members(?:hip)?|media|files|events)(?:\/|$)/i },
    { surface: "explore", path: /^\/groups\/discover(?:\/|$)/i },
    { surface: "feed", path: /^\/(?:groups|share\/g)(?:\/|$)/i },
    { surface: "watch", path: /^\/watch(?:\/|$)/i, query: /(?:^|&)v=\d/ },
    { surface: "live", path: /^\/(?:[^/]+\/)?live(?:\/|$)/i },
    // Without a video of its own, Watch is a feed of videos.
    { surface: "feed", path: /^\/watch(?:\/|$)/i },
    { surface: "watch", path: /^\/(?:share\/[rv]|(?:\w+\/)?video\.php|video\/embed)(?:\/|$)/i },
    {
      surface: "post",
      path: /^\/(?:(?:permalink|story|photo|plugins\/post)\.php|marketplace\/item|photos?|media|notes|share)(?:\/|$)/i,
    },
    { surface: "messages", path: /^\/(?:messages|messenger_media|(?:group|video)call|marketplace\/inbox)(?:\/|$)/i },
    { surface: "other", path: /^\/marketplace\/(?:you|notifications|profile)(?:\/|$)/i },
    {
      surface: "explore",
      path: /^\/(?:marketplace|gaming|dating|discover|hashtag|topic|friends\/suggestions)(?:\/|$)/i,
    },
    { surface: "signup", path: /^\/(?:r\.php|reg|signup)(?:\/|$)/i },
    {
      surface: "login",
      path: /^\/(?:log(?:in|out)(?:\.php)?|checkpoint|recover|confirmemail\.php|two_\w+|auth_platform)(?:\/|$)/i,
    },
    { surface: "settings", path: /^\/(?:settings|accounts?|your_information|dyi)(?:\/|$)/i },
    { surface: "post", path: /^\/[^/]+\/(?:posts|photos|videos|notes)\/./i },
    {
      surface: "other",
      path: /^\/(?:about|ads|bookmarks|business|careers|communitystandards|dialog|events|flx|friends|fundraisers|games|hacked)(?:\/|$)/i,
    },
    {
      surface: "other",
      path: /^\/(?:help|legal|memories|notifications|oauth|plugins|policies|privacy)(?:\/|$)/i,
    },
    // Names have no underscore, and whoever has none is `profile.php`.
    {
      surface: "other",
      path: /^\/(?:pages$|safety|saved|support|terms|tr|v[\d.]+|\w+_\w+|(?!profile)\w+\.php)(?:\/|$)/i,
    },
    // Whatever else stands behind a name is on somebody's page.
    { surface: "profile", path: /^\/./ },
  ],
  otherwise: "other",
  alwaysOpen: [
    {
      why: "help",
      path: /^\/(?:help|hacked)(?:\/|$)/,
      examples: ["https://www.facebook.com/help/", "https://www.facebook.com/hacked", "https://www.messenger.com/help"],
    },
    {
      why: "safety",
      path: /^\/(?:safety|communitystandards)(?:\/|$)/,
      examples: ["https://www.facebook.com/safety/bullying", "https://www.facebook.com/communitystandards/"],
    },
    // What became of what somebody reported.
    { why: "report", path: /^\/support(?:\/|$)/, examples: ["https://www.facebook.com/support/"] },
    {
      why: "privacy",
      path: /^\/(?:privacy|policies(?:_center)?|legal)(?:\/|$)/,
      examples: [
        "https://www.facebook.com/privacy/policy/",
        "https://www.facebook.com/legal/terms",
        "https://www.facebook.com/policies_center/",
      ],
    },
    {
      why: "block",
      path: /^\/settings(?:\/blocking)?$/,
      query: /(?:^|&)tab=blocking\b/,
      examples: ["https://www.facebook.com/settings?tab=blocking"],
    },
    {
      why: "delete-account",
      path: /^\/personal_info(?:\/|$)/,
      examples: ["https://accountscenter.facebook.com/personal_info/account_ownership_and_control/"],
    },
    {
      why: "download-data",
      path: /^\/info_and_permissions(?:\/|$)/,
      examples: ["https://accountscenter.facebook.com/info_and_permissions/dyi/"],
    },
    {
      why: "download-data",
      path: /^\/(?:dyi|your_information)(?:\/|$)/,
      examples: ["https://www.facebook.com/dyi/", "https://www.facebook.com/your_information/"],
    },
    {
      why: "sign-on",
      path: /^\/(?:v[\d.]+\/)?dialog\/oauth(?:\/|$)/,
      examples: [
        "https://www.facebook.com/dialog/oauth?client_id=1&redirect_uri=https%3A%2F%2Fexample.org",
        "https://www.facebook.com/v19.0/dialog/oauth?client_id=1",
        "https://m.facebook.com/v19.0/dialog/oauth/?client_id=1",
      ],
    },
    {
      why: "sign-on",
      path: /^\/login(?:(?:\/reauth)?\.php)?$/,
      query: /(?:^|&)next=[^&]*dialog(?:\/|%2f)oauth\b/i,
      examples: [
        "https://www.facebook.com/login.php?skip_api_login=1&next=https%3A%2F%2Fwww.facebook.com%2Fv19.0%2Fdialog%2Foauth%3F",
      ],
    },
  ],
  // Classes that mark the home feed change with every build; its roles are on profiles and searches too. Posts are numbered
  // `aria-posinset` and groups are `role=feed` (browsertrix-behaviors@ab87f941). Recalled: messages have neither in their main part.
  witnesses: [
    {
      surface: "feed",
      selector: "[role=main] :is([role=feed],div[aria-posinset]:not([aria-posinset='1']))",
      on: ["messages"],
    },
  ],
  examples: [
    { url: "https://www.facebook.com/", surface: "feed" },
    { url: "https://de-de.facebook.com/?filter=friends&sk=h_chr", surface: "feed" },
    { url: "https://m.facebook.com/home.php", surface: "feed" },
    { url: "https://www.facebook.com/lists/1234567890", surface: "feed" },
    { url: "https://m.facebook.com/buddylist.php", surface: "other" },
    { url: "https://developers.facebook.com/docs/", surface: "other" },
    { url: "https://www.facebook.com/dating/", surface: "explore" },
    { url: "https://www.facebook.com/home", surface: "feed" },
    { url: "https://www.facebook.com/watch/", surface: "feed" },
    { url: "https://www.facebook.com/watch/?v=1234567890", surface: "watch" },
    { url: "https://fb.watch/abc123/", surface: "watch" },
    { url: "https://www.facebook.com/reel/1234567890", surface: "shorts" },
    { url: "https://www.facebook.com/stories/1234/UzpfSVNDOjE/", surface: "stories" },
    { url: "https://www.facebook.com/groups/feed/", surface: "feed" },
    { url: "https://www.facebook.com/groups/123456", surface: "feed" },
    { url: "https://www.facebook.com/groups/123456/posts/789/", surface: "post" },
    { url: "https://www.facebook.com/marketplace/london/", surface: "explore" },
    { url: "https://www.facebook.com/nasa/posts/pfbid0abc", surface: "post" },
    { url: "https://www.facebook.com/story.php?story_fbid=1&id=2", surface: "post" },
    { url: "https://www.facebook.com/profile.php?id=100000000001", surface: "profile" },
    { url: "https://www.facebook.com/helpful.user", surface: "profile" },
    { url: "https://www.facebook.com/messages/t/123/", surface: "messages" },
    { url: "https://www.messenger.com/t/123", surface: "messages" },
    { url: "https://www.messenger.com/login/", surface: "login" },
    { url: "https://www.facebook.com/two_step_verification/authentication/", surface: "login" },
    { url: "https://m.me/nasa", surface: "messages" },
    { url: "https://www.facebook.com/search/top/?q=jane%20doe", surface: "search" },
    { url: "https://www.facebook.com/r.php", surface: "signup" },
    { url: "https://www.facebook.com/checkpoint/1501092823525282/", surface: "login" },
    { url: "https://www.facebook.com/settings?tab=privacy", surface: "settings" },
    { url: "https://www.facebook.com/live/", surface: "live" },
    { url: "https://www.facebook.com/nasa/live/", surface: "live" },
    { url: "https://www.facebook.com/video/video.php?v=1234567890", surface: "watch" },
    { url: "https://www.facebook.com/video/embed?video_id=1234567890", surface: "watch" },
    { url: "https://www.facebook.com/nasa/search/?q=moon", surface: "search" },
    { url: "https://www.facebook.com/watch/search/?q=cats", surface: "search" },
    { url: "https://www.facebook.com/groups/search/groups?q=cats", surface: "search" },
    { url: "https://www.facebook.com/marketplace/item/1234567890/", surface: "post" },
    { url: "https://www.facebook.com/pages/?category=top", surface: "other" },
    { url: "https://www.facebook.com/p/Some-Page-100064000000000/", surface: "profile" },
    { url: "https://www.facebook.com/nasa/photos_albums/Cats", surface: "profile" },
    { url: "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org", surface: "compose" },
    { url: "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org", surface: "other" },
    { url: "https://notfacebook.com/", surface: null },
    { url: "https://facebook.com.evil.example/", surface: null },
  ],
} satisfies Site;
