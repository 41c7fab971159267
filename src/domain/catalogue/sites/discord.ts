import { siteId } from "../../ids.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import type { Site } from "../site.ts";

const COUNTRY_LIST = "https://support.discord.com/hc/articles/360040724612";

/**
 * Left out: dis.gd, which leads to help; discordsays.com, whose activities run only in a frame of discord.com and are
 * judged with it; discord.media and the other names that serve parts.
 */
export default {
  id: siteId("discord"),
  name: "Discord",
  kind: "chat",
  hosts: ["discord.com", "discordapp.com", "discord.gg", "discord.new", "discord.gift"],
  minimumAge: {
    years: 13,
    source: "https://github.com/OpenTermsArchive/contrib-versions/blob/a72f5ca7f/Discord/Terms%20of%20Service.md",
    asOf: "2026-04-08",
    // The stored copy of the list ends with Italy; what follows is recalled.
    regional: [
      { country: "KR", minimumAge: 14, source: COUNTRY_LIST },
      { country: "VN", minimumAge: 15, source: COUNTRY_LIST },
      { country: "AW", minimumAge: 16, source: COUNTRY_LIST },
      { country: "BQ", minimumAge: 16, source: COUNTRY_LIST },
      { country: "CW", minimumAge: 16, source: COUNTRY_LIST },
      { country: "SX", minimumAge: 16, source: COUNTRY_LIST },
      { country: "AT", minimumAge: 14, source: COUNTRY_LIST },
      { country: "BG", minimumAge: 16, source: COUNTRY_LIST },
      { country: "HR", minimumAge: 16, source: COUNTRY_LIST },
      { country: "CY", minimumAge: 14, source: COUNTRY_LIST },
      { country: "CZ", minimumAge: 15, source: COUNTRY_LIST },
      { country: "FR", minimumAge: 15, source: COUNTRY_LIST },
      { country: "DE", minimumAge: 16, source: COUNTRY_LIST },
      { country: "GR", minimumAge: 15, source: COUNTRY_LIST },
      { country: "HU", minimumAge: 16, source: COUNTRY_LIST },
      { country: "IE", minimumAge: 16, source: COUNTRY_LIST },
      { country: "IT", minimumAge: 14, source: COUNTRY_LIST },
      { country: "LT", minimumAge: 14 },
      { country: "LU", minimumAge: 16 },
      { country: "NL", minimumAge: 16 },
      { country: "PL", minimumAge: 16 },
      { country: "RO", minimumAge: 16 },
      { country: "SM", minimumAge: 16 },
      { country: "RS", minimumAge: 15 },
      { country: "SK", minimumAge: 16 },
      { country: "SI", minimumAge: 16 },
      { country: "ES", minimumAge: 14 },
      { country: "CL", minimumAge: 14 },
      { country: "CO", minimumAge: 14 },
      { country: "PE", minimumAge: 14 },
      { country: "VE", minimumAge: 14 },
    ],
  },
  surfaces: [
    { surface: "other", path: /^\//, hosts: ["discord.gg", "discord.new", "discord.gift"] },
    companyHosts("discord.com"),
    { surface: "other", path: /^\//, hosts: ["cdn.discordapp.com"] },
    { surface: "messages", path: /^\/(?:app|channels|message-requests|popout)(?:\/|$)/i },
    {
      surface: "explore",
      path: /^\/(?:discovery|guild-discovery|servers|application-directory|activities|quest-home|quests|icymi)(?:\/|$)/i,
    },
    { surface: "signup", path: /^\/(?:invite\/[^/]+\/)?register(?:\/|$)/i },
    { surface: "login", path: /^\/(?:(?:invite|template|gifts)\/[^/]+\/)?login(?:\/|$)/i },
    {
      surface: "login",
      path: /^\/(?:activate|logout|verify|verify-email|reset|authorize-ip|authorize-payment|handoff|mfa|ra)(?:\/|$)/i,
    },
    { surface: "settings", path: /^\/(?:settings|billing|account|guilds\/(?:[^/]+\/)?settings)(?:\/|$)/i },
    { surface: "profile", path: /^\/users\/./i },
  ],
  otherwise: "other",
  alwaysOpen: [
    {
      why: "help",
      path: /^\//,
      hosts: ["support.discord.com", "support-dev.discord.com"],
      examples: ["https://support.discord.com/hc/en-us/requests/new", "https://support-dev.discord.com/hc"],
    },
    { why: "report", path: /^\/report$/, examples: ["https://discord.com/report"] },
    {
      why: "safety",
      path: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?(?:safety(?:-[a-z-]+)?|guidelines)(?:\/|$)/,
      examples: ["https://discord.com/safety", "https://discord.com/guidelines", "https://discord.com/safety-parents"],
    },
    {
      why: "privacy",
      path: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?(?:privacy|terms)(?:\/|$)/,
      examples: ["https://discord.com/privacy", "https://discord.com/terms"],
    },
    {
      why: "sign-on",
      path: /^\/(?:api\/)?oauth2\/authorize$/,
      examples: [
        "https://discord.com/oauth2/authorize?client_id=1&scope=identify",
        "https://discord.com/api/oauth2/authorize?client_id=1",
      ],
    },
    {
      why: "sign-on",
      path: /^\/login$/,
      query: /(?:^|&)redirect_to=(?:\/|%2f)oauth2(?:\/|%2f)authorize\b/i,
      examples: ["https://discord.com/login?redirect_to=%2Foauth2%2Fauthorize%3Fclient_id%3D1"],
    },
  ],
  // None: Discord has no feed, and what marks its discovery could not be seen.
  // Blocking, deleting and downloading are in a window of the app, without an address.
  witnesses: [],
  examples: [
    { url: "https://discord.com/", surface: "other" },
    { url: "https://discord.com/app", surface: "messages" },
    { url: "https://discord.com/channels/@me", surface: "messages" },
    { url: "https://discord.com/channels/@me/123456789", surface: "messages" },
    { url: "https://ptb.discord.com/channels/123/456/789", surface: "messages" },
    { url: "https://canary.discordapp.com/channels/123/456", surface: "messages" },
    { url: "https://discord.com/discovery/servers", surface: "explore" },
    { url: "https://discord.com/guild-discovery", surface: "explore" },
    { url: "https://discord.com/register", surface: "signup" },
    { url: "https://discord.com/login", surface: "login" },
    { url: "https://discord.com/users/123456789", surface: "profile" },
    { url: "https://discord.com/settings/account", surface: "settings" },
    { url: "https://discord.com/message-requests", surface: "messages" },
    { url: "https://discord.com/icymi", surface: "explore" },
    { url: "https://discord.com/quests/123456789", surface: "explore" },
    { url: "https://discord.com/invite/abcdef/register", surface: "signup" },
    { url: "https://discord.com/invite/abcdef/login", surface: "login" },
    { url: "https://discord.com/activate", surface: "login" },
    { url: "https://discord.com/guilds/123/settings/roles", surface: "settings" },
    { url: "https://discord.com/invite/abcdef", surface: "other" },
    { url: "https://discord.gg/abcdef", surface: "other" },
    { url: "https://discord.com/safetynet", surface: "other" },
    { url: "https://notdiscord.com/app", surface: null },
    { url: "https://discord.com.evil.example/app", surface: null },
  ],
} satisfies Site;
