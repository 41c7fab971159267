import { siteId } from "../../ids.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Paths recalled. */
export default {
  id: siteId("janitor-ai"),
  name: "JanitorAI",
  kind: "ai-companion",
  hosts: ["janitorai.com"],
  minimumAge: recalled(18, "JanitorAI's terms"),
  surfaces: [
    companyHosts("janitorai.com"),
    under("messages", "chats?|my_chats"),
    under("compose", "create_character|edit_character|create"),
    under("search", "search"),
    under("signup", "register|signup"),
    under("login", "login|auth|reset-password"),
    under("settings", "settings|my_profile|account"),
    under("profile", "characters|profiles"),
    under("other", "about|contact|faq|help|privacy|policy|rules|support|terms|changelog|guidelines|report"),
  ],
  otherwise: "explore",
  alwaysOpen: [
    openHosts("help", "help.janitorai.com"),
    ...openPages("https://janitorai.com", {
      help: "faq help support contact",
      safety: "rules guidelines",
      report: "report",
      privacy: "privacy policy terms",
    }),
  ],
  witnesses: [],
  examples: examplesOf("janitorai.com", {
    explore: "/ /trending",
    messages: "/chats/123 /my_chats",
    profile: "/characters/abc_character-a /profiles/abc",
    search: "/search?q=x",
    compose: "/create_character",
    signup: "/register",
    login: "/login",
    settings: "/settings",
    other: "/terms https://help.janitorai.com/",
  }),
} satisfies Site;
