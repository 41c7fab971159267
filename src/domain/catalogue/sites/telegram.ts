import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

const VERSION = "contrib-versions/blob/b72b9e8a3/Telegram/Terms%20of%20Service.md";
const source = `https://github.com/OpenTermsArchive/${VERSION}`;

/**
 * The terms name no age for the whole world; 13 is recalled from shops for apps. telegra.ph and its like hold single texts of
 * anybody, fragment.com sells names: left out.
 */
export default {
  id: siteId("telegram"),
  name: "Telegram",
  kind: "chat",
  hosts: ["telegram.org", "telegram.me", "telegram.dog", "t.me", "tx.me", "telesco.pe"],
  minimumAge: terms(13, VERSION, "2026-08-18", [
    { country: "EU", minimumAge: 18, source },
    { country: "GB", minimumAge: 18, source },
    { country: "AU", minimumAge: 18, source },
  ]),
  surfaces: [
    onHosts("messages", "web.telegram.org", "webk.telegram.org", "webz.telegram.org", "weba.telegram.org"),
    onHosts("messages", "web.t.me", "a.t.me", "k.t.me", "z.t.me"),
    onHosts("login", "oauth.telegram.org"),
    under("login", "auth", ["my.telegram.org"]),
    onHosts("settings", "my.telegram.org"),
    onHosts("other", "core.telegram.org", "desktop.telegram.org", "macos.telegram.org", "translations.telegram.org"),
    // On its own site a word is a page; on short links it is somebody's name.
    under("other", "[^/]*", ["telegram.org"]),
    under("feed", "s"),
    under("compose", "share|msg"),
    // Its web clients under one letter each; a call and a chat that a link begins. No name is so short.
    under("messages", "[akmz]|call"),
    under("login", "login|confirmphone"),
    under(
      "other",
      "\\+[^/]+|\\$[^/]+|joinchat|add(?:emoji|list|stickers|style|theme)|auction|bg|contact|giftcode|invoice|iv|nft|proxy|setlanguage|socks",
    ),
    at("post", "\\d", { hosts: [".t.me"] }),
    at("post", "(?:c\\/)?[^/]+\\/(?:\\d|s\\/\\d)"),
    at("profile", "[^/]+"),
    exactly("profile", "", [".t.me"]),
  ],
  otherwise: "other",
  alwaysOpen: [
    {
      why: "help",
      path: /^\/(?:faq|support|faq_spam|moderation)$/,
      hosts: ["telegram.org"],
      examples: ["https://telegram.org/faq", "https://telegram.org/support"],
    },
    {
      why: "privacy",
      path: /^\/(?:privacy|tos)(?:\/|$)/,
      hosts: ["telegram.org"],
      examples: ["https://telegram.org/privacy", "https://telegram.org/tos/eu"],
    },
    {
      why: "delete-account",
      path: /^\/(?:delete|deactivate)$/,
      hosts: ["my.telegram.org"],
      examples: ["https://my.telegram.org/delete"],
    },
    {
      why: "delete-account",
      path: /^\/auth$/,
      query: /(?:^|&)to=(?:delete|deactivate)(?:&|$)/,
      hosts: ["my.telegram.org"],
      examples: ["https://my.telegram.org/auth?to=delete"],
    },
    {
      why: "sign-on",
      path: /^\/auth$/,
      hosts: ["oauth.telegram.org"],
      examples: ["https://oauth.telegram.org/auth?bot_id=1"],
    },
  ],
  witnesses: [],
  examples: examplesOf("t.me", {
    messages:
      "https://web.telegram.org/ https://web.telegram.org/k/#@x https://webk.telegram.org/ https://web.t.me/ /k/ /m/AbC /call/AbC",
    feed: "/s/durov https://telegram.me/s/durov",
    post: "/durov/123 /c/123/45 https://telegram.dog/durov/1 https://durov.t.me/123",
    profile: "/durov https://durov.t.me/",
    compose: "/share/url?url=x",
    login: "/login/12345 https://my.telegram.org/auth https://oauth.telegram.org/auth?bot_id=1",
    settings: "https://my.telegram.org/apps",
    other:
      "/+AbC /joinchat/AbC /addstickers/x /addlist/AbC /giftcode/AbC /nft/AbC-1 /$AbC https://telegram.org/ https://telegram.org/apps https://core.telegram.org/api",
  }),
} satisfies Site;
