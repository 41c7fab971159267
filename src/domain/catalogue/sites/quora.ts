import { siteId } from "../../ids.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/**
 * Languages and spaces are subdomains, each with a first page that never ends. poe.com is another service of the same owner.
 * Paths recalled.
 */
export default {
  id: siteId("quora"),
  name: "Quora",
  kind: "forum",
  hosts: ["quora.com", "qr.ae"],
  minimumAge: terms(13, "pga-versions/blob/f19546c7/Quora/Terms%20of%20Service.md", "2025-10-23"),
  surfaces: [
    onHosts("other", "help.quora.com", "business.quora.com"),
    exactly("feed", "", ["quora.com"]),
    under("feed", "following|topic|q|home"),
    under("explore", "answer|spaces|answers|sitemap|explore"),
    under("search", "search"),
    under("messages", "messages|inbox"),
    under("signup", "signup|register"),
    under("login", "login|reset_password|oauth"),
    under("settings", "settings|account"),
    under("other", "about|careers|contact|notifications|press|bookmarks|quoraplus"),
    under("compose", "add_question|create"),
    under("profile", "profile"),
  ],
  // A question is a page of its own, whatever its words.
  otherwise: "post",
  alwaysOpen: [
    openHosts("help", "help.quora.com"),
    ...openPages("https://www.quora.com", {
      help: "contact",
      privacy: "about/privacy about/tos about/your_privacy_rights",
    }),
  ],
  witnesses: [],
  examples: examplesOf("www.quora.com", {
    feed: "/ /following /topic/Cats /q/catsspace https://es.quora.com/ https://catsspace.quora.com/",
    explore: "/answer /spaces",
    post: "/Why-do-cats-purr /unanswered/Why-do-cats-purr https://qr.ae/abc123",
    profile: "/profile/Jane-Doe",
    messages: "/messages",
    search: "/search?q=cats",
    compose: "/add_question",
    signup: "/signup",
    login: "/login",
    settings: "/settings",
    other: "/notifications /about https://help.quora.com/hc",
  }),
} satisfies Site;
