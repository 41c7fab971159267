import { siteId } from "../../ids.ts";
import type { Site } from "../site.ts";
import COUNTRY_HOSTS from "./hosts/youtube.ts";

const GERMAN_TERMS =
  "https://github.com/OpenTermsArchive/pga-versions/blob/c4dbc1c6/YouTube/Terms%20of%20Service.md (2025-10-03)";

/**
 * YouTube Kids (youtubekids.com) is left out: it is another product, for other ages and under another account, and time
 * there is not time on YouTube. The marketing names that v2fly lists beside the countries' are left out too.
 * The countries' names stay in: people type them, and a host cannot be added later without asking every family again.
 */
export default {
  id: siteId("youtube"),
  name: "YouTube",
  kind: "video",
  hosts: ["youtube.com", "youtu.be", "yt.be", "youtube-nocookie.com", ...COUNTRY_HOSTS],
  minimumAge: {
    years: 13,
    source: "https://github.com/OpenTermsArchive/contrib-versions/blob/909e893c5/YouTube/Terms%20of%20Service.md",
    asOf: "2026-07-15",
    regional: [
      { country: "DE", minimumAge: 16, source: GERMAN_TERMS },
      { country: "AT", minimumAge: 14 },
      { country: "IT", minimumAge: 14 },
      { country: "ES", minimumAge: 14 },
      { country: "KR", minimumAge: 14 },
      { country: "FR", minimumAge: 15 },
      { country: "CZ", minimumAge: 15 },
      { country: "NL", minimumAge: 16 },
      { country: "IE", minimumAge: 16 },
    ],
  },
  surfaces: [
    { surface: "watch", path: /^\/./, hosts: ["youtu.be", "yt.be"] },
    { surface: "login", path: /^\//, hosts: ["accounts.youtube.com"] },
    { surface: "other", path: /^\//, hosts: ["consent.youtube.com"] },
    { surface: "compose", path: /^\//, hosts: ["studio.youtube.com"] },
    {
      surface: "explore",
      path: /^\/(?:explore|charts|moods_and_genres|new_releases|browse)(?:\/|$)/i,
      hosts: ["music.youtube.com"],
    },
    { surface: "search", path: /^\/search(?:\/|$)/i, hosts: ["music.youtube.com"] },
    // `/tv` is the home page for television sets, which a computer can ask for.
    { surface: "feed", path: /^\/(?:index|tv)?$/i },
    { surface: "shorts", path: /^\/(?:(?:source|hashtag)\/[^/]+\/)?shorts(?:\/|$)/i },
    { surface: "feed", path: /^\/feed\/(?:subscriptions|recommended|home|what_to_watch)(?:\/|$)/i },
    {
      surface: "other",
      path: /^\/feed\/(?:you|library|history|playlists|downloads|channels|notifications|clips|my_videos)(?:\/|$)/i,
    },
    {
      surface: "explore",
      path: /^\/(?:feed|explore|gaming|playables|podcasts|trending|music|news|sports|learning|movies|fashion|hashtag)(?:\/|$)/i,
    },
    { surface: "live", path: /^\/(?:live|live_chat|live_chat_replay|(?:embed|v|e)\/live_stream)$/i },
    {
      surface: "watch",
      path: /^\/(?:watch|embed|live|v|e|clip|playlist|watch_videos|watch_popup|view_play_list|attribution_link)(?:\/|$)/i,
    },
    { surface: "search", path: /^\/(?:results|search)(?:\/|$)/i },
    { surface: "post", path: /^\/post\/./i },
    // One post of a channel, at its older address.
    { surface: "post", path: /^\/.+\/(?:community|posts)(?:\/|$)/i, query: /(?:^|&)lb=./ },
    { surface: "compose", path: /^\/(?:upload|livestreaming)(?:\/|$)/i },
    { surface: "signup", path: /^\/(?:create_channel|signup)(?:\/|$)/i },
    { surface: "login", path: /^\/(?:activate|pair|signin|signin_prompt|logout|channel_switcher)(?:\/|$)/i },
    { surface: "settings", path: /^\/account(?:_[a-z]+)?(?:\/|$)/i },
    {
      surface: "other",
      path: /^\/(?:about|ads|api|creators|deactivate|feeds|howyoutubeworks|intl|jobs|history|kids|library|oembed)(?:\/|$)/i,
    },
    {
      surface: "other",
      path: /^\/(?:copyright\w*|get_video_info|iframe_api|my_videos\w*|oops|paid_\w+|player_api|premium|press|purchases)(?:\/|$)/i,
    },
    {
      surface: "other",
      path: /^\/(?:redirect|reporthistory|robots\.txt|trends|verify|video_manager|youtubei)(?:\/|$)/i,
    },
    { surface: "watch", path: /^\/(?:(?:channel|c|user)\/)?[^/]+\/live(?:\/|$)/i },
    { surface: "profile", path: /^\/(?:@[^/]+|(?:channel|c|user)\/[^/]+)(?:\/|$)/i },
    // The oldest channels have a bare name.
    { surface: "profile", path: /^\/[\w-]{3,}(?:\/|$)/i },
  ],
  otherwise: "other",
  alwaysOpen: [
    {
      why: "safety",
      path: /^\/(?:intl\/[\w-]+\/)?(?:howyoutubeworks|about\/policies)(?:\/|$)/,
      examples: ["https://www.youtube.com/intl/ALL_en/howyoutubeworks/", "https://www.youtube.com/about/policies/"],
    },
    {
      why: "privacy",
      path: /^\/t\/(?:terms|privacy|privacy_guidelines|community_guidelines|contact_us)$/,
      examples: ["https://www.youtube.com/t/terms", "https://www.youtube.com/t/privacy_guidelines"],
    },
    {
      why: "privacy",
      path: /^\/account_privacy$/,
      examples: ["https://www.youtube.com/account_privacy"],
    },
    {
      why: "report",
      path: /^\/(?:reporthistory|copyright_complaint_\w+)$/,
      examples: ["https://www.youtube.com/reporthistory", "https://www.youtube.com/copyright_complaint_form"],
    },
    {
      why: "delete-account",
      path: /^\/(?:account_advanced|deactivate)$/,
      examples: ["https://www.youtube.com/account_advanced"],
    },
    {
      // Google sets its session here whichever of its services one signs in to; closing it would break them all.
      why: "sign-on",
      path: /^\/accounts\/(?:SetSID|CheckConnection|Logout2?)$/,
      hosts: ["accounts.youtube.com"],
      examples: ["https://accounts.youtube.com/accounts/SetSID?ssdc=1&sidt=x"],
    },
  ],
  // Several pages stay mounted; the one with the main role is the one that shows.
  witnesses: [
    { surface: "feed", selector: 'ytd-browse[page-subtype="home"][role="main"]' },
    { surface: "feed", selector: 'ytd-browse[page-subtype="subscriptions"][role="main"]' },
  ],
  examples: [
    { url: "https://www.youtube.com/", surface: "feed" },
    { url: "https://m.youtube.com/?app=m", surface: "feed" },
    { url: "https://www.youtube.de/", surface: "feed" },
    { url: "https://music.youtube.com/", surface: "feed" },
    { url: "https://www.youtube.com/feed/subscriptions", surface: "feed" },
    { url: "https://www.youtube.com/feed/trending", surface: "explore" },
    { url: "https://www.youtube.com/gaming", surface: "explore" },
    { url: "https://www.youtube.com/hashtag/cats", surface: "explore" },
    { url: "https://www.youtube.com/shorts", surface: "shorts" },
    { url: "https://www.youtube.com/shorts/abc123DEF45", surface: "shorts" },
    { url: "https://www.youtube.com/hashtag/cats/shorts", surface: "shorts" },
    { url: "https://www.youtube.com/watch?v=abc123DEF45&list=PL123", surface: "watch" },
    { url: "https://youtu.be/abc123DEF45?t=10", surface: "watch" },
    { url: "https://www.youtube-nocookie.com/embed/abc123DEF45", surface: "watch" },
    { url: "https://www.youtube.com/embed/live_stream?channel=UCabc", surface: "live" },
    { url: "https://www.youtube.com/live/abc123DEF45", surface: "watch" },
    { url: "https://www.youtube.com/live_chat?v=abc123DEF45", surface: "live" },
    { url: "https://www.youtube.com/@creator", surface: "profile" },
    { url: "https://www.youtube.com/@creator/shorts", surface: "profile" },
    { url: "https://www.youtube.com/channel/UCabc/videos", surface: "profile" },
    { url: "https://www.youtube.com/old_creator/streams", surface: "profile" },
    { url: "https://www.youtube.com/OldCreator/live", surface: "watch" },
    { url: "https://www.youtube.com/watch_popup?v=abc123DEF45", surface: "watch" },
    { url: "https://www.youtube.com/channel/UCabc/community?lb=Ugkxabc", surface: "post" },
    { url: "https://www.youtube.com/playables", surface: "explore" },
    { url: "https://music.youtube.com/browse/FEmusic_home", surface: "explore" },
    { url: "https://www.youtube.com/results?search_query=shorts", surface: "search" },
    { url: "https://www.youtube.com/post/Ugkxabc", surface: "post" },
    { url: "https://studio.youtube.com/channel/UCabc", surface: "compose" },
    { url: "https://www.youtube.com/create_channel", surface: "signup" },
    { url: "https://www.youtube.com/signin?next=%2F", surface: "login" },
    { url: "https://www.youtube.com/activate", surface: "login" },
    { url: "https://www.youtube.com/account_notifications", surface: "settings" },
    { url: "https://www.youtube.com/feed/history", surface: "other" },
    { url: "https://www.youtube.com/feed/notifications", surface: "other" },
    { url: "https://www.youtube.com/premium", surface: "other" },
    { url: "https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2F", surface: "other" },
    { url: "https://www.youtubekids.com/", surface: null },
    { url: "https://notyoutube.com/", surface: null },
    { url: "https://youtube.com.evil.example/shorts/a", surface: null },
  ],
} satisfies Site;
