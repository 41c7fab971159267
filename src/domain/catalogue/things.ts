import type { ThingRule } from "./thing.ts";

/**
 * Single things of each site that an address names by itself, the narrower first. Left out is what a site reads from more
 * than the address, or not from it: TikTok and X show any video or post under any account's name, so an account is its own
 * page there; a video on YouTube does not say its channel.
 */
export const THINGS: Readonly<Record<string, readonly ThingRule[]>> = {
  bluesky: [
    { kind: "post", surfaces: ["post"], path: /^\/profile\/[^/]+\/post\/([a-z0-9]+)$/i },
    { kind: "account", surfaces: ["profile"], path: /^\/profile\/([a-z0-9.:-]+)$/i },
  ],
  discord: [{ kind: "server", surfaces: ["messages"], path: /^\/channels\/(\d+)(?:\/|$)/i }],
  facebook: [
    {
      kind: "group",
      surfaces: ["feed", "post"],
      path: /^\/groups\/(?!(?:create|discover|feed|joins)(?:\/|$))([\w.-]+)(?:$|\/(?:posts|permalink)\/)/i,
    },
  ],
  instagram: [
    { kind: "post", surfaces: ["post"], path: /^\/(?:[^/]+\/)?(?:p|tv)\/([\w-]+)$/i, keepsCase: true },
    { kind: "account", surfaces: ["profile"], path: /^\/([\w.]+)$/i },
  ],
  pinterest: [{ kind: "post", surfaces: ["post"], path: /^\/pin\/(\d+)$/i }],
  reddit: [
    { kind: "post", surfaces: ["post"], path: /^\/(?:(?:r|user|u)\/[^/]+\/)?comments\/([a-z0-9]+)(?:\/|$)/i },
    { kind: "post", surfaces: ["post"], path: /^\/([a-z0-9]+)$/i, hosts: ["redd.it"] },
    {
      kind: "group",
      surfaces: ["feed", "post"],
      path: /^\/r\/(?!(?:all|friends|mod|popular|random)(?:\/|$))(\w+)(?:\/|$)/i,
    },
  ],
  snapchat: [{ kind: "account", surfaces: ["profile"], path: /^\/(?:@|add\/)([\w.-]+)$/i }],
  threads: [
    { kind: "post", surfaces: ["post"], path: /^\/(?:@[^/]+\/post|t)\/([\w-]+)$/i, keepsCase: true },
    { kind: "account", surfaces: ["profile"], path: /^\/@([\w.]+)$/i },
  ],
  tiktok: [
    { kind: "video", surfaces: ["watch"], path: /\/@[^/]*\/(?:video|photo)\/(\d+)$/i },
    { kind: "account", surfaces: ["profile"], path: /\/@([\w.]+)$/i },
  ],
  twitch: [
    { kind: "video", surfaces: ["watch"], path: /^\/videos\/(\d+)$/i },
    { kind: "channel", surfaces: ["live", "profile"], path: /^\/(\w+)(?:\/(?:about|chat|home|schedule|videos))?$/i },
  ],
  x: [
    { kind: "post", surfaces: ["post"], path: /^\/(?:i\/web|i|[^/]+)\/status(?:es)?\/(\d+)(?:\/|$)/i },
    { kind: "account", surfaces: ["profile"], path: /^\/(\w+)$/i },
  ],
  youtube: [
    { kind: "video", surfaces: ["watch"], path: /^\/watch$/i, parameter: "v", keepsCase: true },
    { kind: "video", surfaces: ["watch"], path: /^\/([\w-]{11})$/i, hosts: ["youtu.be", "yt.be"], keepsCase: true },
    { kind: "video", surfaces: ["watch"], path: /^\/(?:embed|live|v|e)\/([\w-]{11})$/i, keepsCase: true },
    { kind: "channel", surfaces: ["profile"], path: /^\/(@[^/]+)(?:\/(?!shorts$|live$)[^/]+)?$/i },
    {
      kind: "channel",
      surfaces: ["profile"],
      path: /^\/channel\/(UC[\w-]+)(?:\/(?!shorts$|live$)[^/]+)?$/i,
      keepsCase: true,
    },
  ],
};
