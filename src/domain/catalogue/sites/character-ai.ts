import { siteId } from "../../ids.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

const source =
  "https://conductatlas.com/platform/characterai/characterai-terms-of-service/age-restrictions-and-minor-user-exclusion/";

/**
 * The terms let in from 13, in Europe from 16; open conversations are closed to all under 18 since 25 November 2025, so that the
 * plans to begin with close it. Paths recalled.
 */
export default {
  id: siteId("character-ai"),
  name: "Character.AI",
  kind: "ai-companion",
  hosts: ["character.ai", "c.ai"],
  minimumAge: {
    years: 13,
    source,
    asOf: "2026-05-07",
    regional: [
      { country: "EEA", minimumAge: 16, source },
      { country: "GB", minimumAge: 16, source },
    ],
  },
  surfaces: [
    companyHosts("character.ai"),
    onHosts("other", "book.character.ai"),
    exactly("feed", "|feed|community|home"),
    under("explore", "discover|category|categories|scenes|labs"),
    under("messages", "chat|chats|chat2|group-chat|c|call"),
    under("search", "search"),
    under("compose", "create|character\\/create|editing|character-create"),
    under("signup", "signup|sign-up|register"),
    under("login", "login|signin|auth"),
    under("settings", "settings|account"),
    under("profile", "character|characters|profile|public-profile|@[^/]+|persona"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "support.character.ai", "policies.character.ai"),
    ...openPages("https://character.ai", { safety: "safety community-guidelines", privacy: "privacy tos" }),
  ],
  witnesses: [],
  examples: examplesOf("character.ai", {
    feed: "/ /feed https://beta.character.ai/",
    explore: "/discover",
    messages: "/chat/AbC123 /chats",
    profile: "/character/AbC123 /profile/someone",
    search: "/search?q=cats",
    compose: "/create",
    signup: "/signup",
    login: "/login",
    settings: "/settings",
    other: "/about /privacy https://support.character.ai/hc",
  }),
} satisfies Site;
