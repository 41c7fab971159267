import type { ThingRule } from "./thing.ts";

/**
 * Single things of each site that an address names by itself, the narrower first. Left out is what a site reads from more
 * than the address, or not from it: TikTok and X show any video or post under any account's name, so an account is its own
 * page there; a video on YouTube does not say its channel, nor does the list that stands beside it in the address, since any
 * video is shown beside any list. What a thing so leaves out says `left-out-of.ts`.
 */
export const THINGS: Readonly<Record<string, readonly ThingRule[]>> = {
  bluesky: [
    { kind: "post", surfaces: ["post"], path: /^\/profile\/[^/]+\/post\/([a-z0-9]+)$/i },
    // A post is asked for by its author's name and its own: under another name there is none.
    {
      kind: "account",
      to: "https://bsky.app/profile/*",
      surfaces: ["profile", "post"],
      path: /^\/profile\/([a-z0-9.:-]+)(?:\/post\/[a-z0-9]+)?$/i,
    },
  ],
  discord: [
    {
      kind: "server",
      to: "https://discord.com/channels/*",
      surfaces: ["messages"],
      path: /^\/channels\/(\d+)(?:\/|$)/i,
    },
  ],
  facebook: [
    {
      kind: "group",
      to: "https://www.facebook.com/groups/*",
      surfaces: ["feed", "post"],
      path: /^\/groups\/(?!(?:create|discover|feed|joins)(?:\/|$))([\w.-]+)(?:$|\/(?:posts|permalink)\/)/i,
    },
  ],
  instagram: [
    {
      kind: "post",
      to: "https://www.instagram.com/p/*/",
      surfaces: ["post"],
      path: /^\/(?:[^/]+\/)?(?:p|tv)\/([\w-]+)$/i,
      keepsCase: true,
    },
    { kind: "account", to: "https://www.instagram.com/*/", surfaces: ["profile"], path: /^\/([\w.]+)$/i },
  ],
  pinterest: [{ kind: "post", to: "https://www.pinterest.com/pin/*/", surfaces: ["post"], path: /^\/pin\/(\d+)$/i }],
  reddit: [
    {
      kind: "post",
      to: "https://www.reddit.com/comments/*/",
      surfaces: ["post"],
      path: /^\/(?:(?:r|user|u)\/[^/]+\/)?comments\/([a-z0-9]+)(?:\/|$)/i,
    },
    { kind: "post", surfaces: ["post"], path: /^\/([a-z0-9]+)$/i, hosts: ["redd.it"] },
    {
      kind: "group",
      to: "https://www.reddit.com/r/*/",
      surfaces: ["feed", "post"],
      path: /^\/r\/(?!(?:all|friends|mod|popular|random)(?:\/|$))(\w+)(?:\/|$)/i,
    },
  ],
  snapchat: [
    { kind: "account", to: "https://www.snapchat.com/@*", surfaces: ["profile"], path: /^\/(?:@|add\/)([\w.-]+)$/i },
  ],
  threads: [
    {
      kind: "post",
      to: "https://www.threads.com/t/*",
      surfaces: ["post"],
      path: /^\/(?:@[^/]+\/post|t)\/([\w-]+)$/i,
      keepsCase: true,
    },
    { kind: "account", to: "https://www.threads.com/@*", surfaces: ["profile"], path: /^\/@([\w.]+)$/i },
  ],
  tiktok: [
    {
      kind: "video",
      to: "https://www.tiktok.com/@/video/*",
      surfaces: ["watch"],
      path: /\/@[^/]*\/(?:video|photo)\/(\d+)$/i,
    },
    { kind: "account", to: "https://www.tiktok.com/@*", surfaces: ["profile"], path: /\/@([\w.]+)$/i },
  ],
  twitch: [
    { kind: "video", to: "https://www.twitch.tv/videos/*", surfaces: ["watch"], path: /^\/videos\/(\d+)$/i },
    {
      kind: "channel",
      to: "https://www.twitch.tv/*",
      surfaces: ["live", "profile"],
      path: /^\/(\w+)(?:\/(?:about|chat|home|schedule|videos))?$/i,
    },
  ],
  x: [
    {
      kind: "post",
      to: "https://x.com/i/status/*",
      surfaces: ["post"],
      path: /^\/(?:i\/web|i|[^/]+)\/status(?:es)?\/(\d+)(?:\/|$)/i,
    },
    { kind: "account", to: "https://x.com/*", surfaces: ["profile"], path: /^\/(\w+)$/i },
  ],
  youtube: [
    {
      kind: "video",
      to: "https://www.youtube.com/watch?v=*",
      surfaces: ["watch"],
      path: /^\/watch$/i,
      parameter: "v",
      keepsCase: true,
    },
    { kind: "video", surfaces: ["watch"], path: /^\/([\w-]{11})$/i, hosts: ["youtu.be", "yt.be"], keepsCase: true },
    { kind: "video", surfaces: ["watch"], path: /^\/(?:embed|live|v|e)\/([\w-]{11})$/i, keepsCase: true },
    {
      kind: "channel",
      to: "https://www.youtube.com/*",
      surfaces: ["profile"],
      path: /^\/(@[^/]+)(?:\/(?!shorts$|live$)[^/]+)?$/i,
    },
    {
      kind: "channel",
      to: "https://www.youtube.com/channel/*",
      surfaces: ["profile"],
      path: /^\/channel\/(UC[\w-]+)(?:\/(?!shorts$|live$)[^/]+)?$/i,
      keepsCase: true,
    },
  ],
};
