import { siteId } from "../../ids.ts";
import type { Site } from "../site.ts";

/**
 * Left out: redditinc.com and reddithelp.com, which are the company and its help; redditmedia.com and redditstatic.com,
 * which serve parts; reddit.app.link, which only sends people on; the .onion name.
 */
export default {
  id: siteId("reddit"),
  name: "Reddit",
  kind: "forum",
  hosts: ["reddit.com", "redd.it"],
  minimumAge: {
    years: 13,
    source: "https://github.com/OpenTermsArchive/pga-versions/blob/e1708945/Reddit/Terms%20of%20Service.md",
    asOf: "2026-07-02",
    regional: [],
  },
  surfaces: [
    { surface: "post", path: /^\/./, hosts: ["redd.it"] },
    { surface: "messages", path: /^\//, hosts: ["chat.reddit.com"] },
    {
      surface: "other",
      path: /^\//,
      hosts: ["ads.reddit.com", "business.reddit.com", "developers.reddit.com", "mod.reddit.com", "out.reddit.com"],
    },
    { surface: "login", path: /^\//, hosts: ["accounts.reddit.com"] },
    {
      surface: "feed",
      path: /^\/(?:best|hot|new|top|rising|randomrising|controversial|gilded|home|popular|all)?(?:\/?\.[a-z]+)?(?:\/|$)/i,
    },
    {
      surface: "post",
      path: /^\/(?:(?:r|user|u)\/[^/]+\/)?(?:comments|s|duplicates|gallery|poll|related|tb|video)\/./i,
    },
    // Everybody's newest comments.
    { surface: "feed", path: /^\/comments(?:\.[a-z]+)?$/i },
    { surface: "post", path: /^\/media$/i },
    { surface: "compose", path: /^\/(?:(?:(?:r|user|u)\/[^/]+\/)?submit|subreddits\/create)(?:\/|$)/i },
    { surface: "search", path: /^\/(?:(?:r|user|u)\/[^/]+\/)?search(?:\.[a-z]+)?(?:\/|$)/i },
    { surface: "feed", path: /^\/(?:user|u|me)\/(?:[^/]+\/)?[mf]\/./i },
    { surface: "other", path: /^\/r\/[^/]+\/(?:about|api|collection|mod|w|wiki|predictions)(?:\/|$)/i },
    // What its own pages ask for piece by piece (`svc`) is a feed to who opens it.
    { surface: "feed", path: /^\/(?:r|by_id|domain|svc)\/./i },
    { surface: "explore", path: /^\/(?:communities|explore|games|news|r|random|reddits|subreddits|t|topics)(?:\/|$)/i },
    { surface: "shorts", path: /^\/watch(?:\/|$)/i },
    { surface: "live", path: /^\/(?:live|rpan|talk)(?:\/|$)/i },
    { surface: "messages", path: /^\/(?:chat|message|messages|room)(?:\/|$)/i },
    { surface: "signup", path: /^\/(?:account\/)?register(?:\/|$)/i },
    {
      surface: "login",
      path: /^\/(?:account\/(?:login|sso|password)|login|logout|password|resetpassword|verification)(?:\/|$)/i,
    },
    { surface: "settings", path: /^\/(?:account(?:-activity)?|prefs|settings)(?:\/|$)/i },
    { surface: "profile", path: /^\/(?:user|u)\/./i },
  ],
  otherwise: "other",
  alwaysOpen: [
    { why: "help", path: /^\/help(?:\/|$)/, examples: ["https://www.reddit.com/help"] },
    { why: "report", path: /^\/(?:report|appeals?)$/, examples: ["https://www.reddit.com/report"] },
    {
      why: "privacy",
      path: /^\/(?:policies(?:\/|$)|settings\/privacy$|prefs\/blocked$)/,
      examples: ["https://www.reddit.com/policies/privacy-policy", "https://www.reddit.com/settings/privacy"],
    },
    {
      why: "delete-account",
      path: /^\/(?:settings\/account|prefs\/(?:deactivate|delete))$/,
      examples: ["https://www.reddit.com/settings/account", "https://old.reddit.com/prefs/deactivate/"],
    },
    {
      why: "download-data",
      path: /^\/settings\/data-request$/,
      examples: ["https://www.reddit.com/settings/data-request"],
    },
    {
      why: "sign-on",
      path: /^\/api\/v1\/authorize(?:\.compact)?$/,
      examples: ["https://www.reddit.com/api/v1/authorize?client_id=1&response_type=code"],
    },
    {
      why: "sign-on",
      path: /^\/(?:account\/)?login$/,
      query: /(?:^|&)dest=[^&]*(?:\/|%2f)api(?:\/|%2f)v1(?:\/|%2f)authorize\b/i,
      examples: ["https://www.reddit.com/login/?dest=https%3A%2F%2Fwww.reddit.com%2Fapi%2Fv1%2Fauthorize%3Fclient_id"],
    },
  ],
  // Profiles and the inbox are lists too, in both designs, hence the conditions around the list.
  witnesses: [
    {
      surface: "feed",
      selector:
        'shreddit-app:is([pagetype="community"], [pagetype="home"], [pagetype="popular"], [pagetype="all"]) shreddit-feed',
    },
    {
      surface: "feed",
      selector:
        "body.listing-page:not(.profile-page, .messages-page, .search-page, .comments-page, .subreddits-page) #siteTable",
    },
  ],
  examples: [
    { url: "https://www.reddit.com/", surface: "feed" },
    { url: "https://old.reddit.com/.compact", surface: "feed" },
    { url: "https://www.reddit.com/best/", surface: "feed" },
    { url: "https://www.reddit.com/r/popular/", surface: "feed" },
    { url: "https://old.reddit.com/r/aww/top/?t=day", surface: "feed" },
    { url: "https://www.reddit.com/r/aww+cats/new", surface: "feed" },
    { url: "https://www.reddit.com/user/someone/m/pets/", surface: "feed" },
    { url: "https://www.reddit.com/popular", surface: "feed" },
    { url: "https://old.reddit.com/by_id/t3_abc123", surface: "feed" },
    { url: "https://www.reddit.com/svc/shreddit/feeds/home-feed", surface: "feed" },
    { url: "https://old.reddit.com/reddits/", surface: "explore" },
    { url: "https://old.reddit.com/subreddits/create", surface: "compose" },
    { url: "https://www.reddit.com/video/abc123", surface: "post" },
    { url: "https://www.reddit.com/resetpassword/abc", surface: "login" },
    { url: "https://www.reddit.com/t/gaming/", surface: "explore" },
    { url: "https://www.reddit.com/subreddits/", surface: "explore" },
    { url: "https://www.reddit.com/r/aww/comments/abc123/a_very_good_dog/", surface: "post" },
    { url: "https://www.reddit.com/r/aww/s/Ab12Cd34", surface: "post" },
    { url: "https://redd.it/abc123", surface: "post" },
    { url: "https://www.reddit.com/user/someone/comments/abc/title", surface: "post" },
    { url: "https://www.reddit.com/user/someone/comments/", surface: "profile" },
    { url: "https://www.reddit.com/u/someone", surface: "profile" },
    { url: "https://www.reddit.com/message/inbox/", surface: "messages" },
    { url: "https://chat.reddit.com/", surface: "messages" },
    { url: "https://www.reddit.com/search/?q=cats", surface: "search" },
    { url: "https://www.reddit.com/r/aww/search?q=cats", surface: "search" },
    { url: "https://www.reddit.com/r/aww/submit", surface: "compose" },
    { url: "https://www.reddit.com/register/", surface: "signup" },
    { url: "https://www.reddit.com/login/", surface: "login" },
    { url: "https://www.reddit.com/settings/profile", surface: "settings" },
    { url: "https://www.reddit.com/account-activity", surface: "settings" },
    { url: "https://www.reddit.com/search.json?q=cats", surface: "search" },
    { url: "https://old.reddit.com/comments/", surface: "feed" },
    { url: "https://www.reddit.com/games", surface: "explore" },
    { url: "https://www.reddit.com/watch/", surface: "shorts" },
    { url: "https://www.reddit.com/live/abc", surface: "live" },
    { url: "https://www.reddit.com/r/aww/wiki/index", surface: "other" },
    { url: "https://www.reddit.com/helper", surface: "other" },
    { url: "https://notreddit.com/r/aww", surface: null },
    { url: "https://reddit.com.evil.example/r/aww", surface: null },
  ],
} satisfies Site;
