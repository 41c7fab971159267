import { siteId } from "../../ids.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Stories by anybody, with comments between their lines, messages and followers. Paths recalled. */
export default {
  id: siteId("wattpad"),
  name: "Wattpad",
  kind: "social",
  hosts: ["wattpad.com"],
  minimumAge: recalled(13, "Wattpad's terms"),
  surfaces: [
    companyHosts("wattpad.com"),
    onHosts("other", "creators.wattpad.com", "company.wattpad.com"),
    exactly("feed", "|home|feed"),
    under("explore", "stories|catalog|featured|list|tags|browse|community"),
    under("search", "search"),
    under("messages", "inbox|messages"),
    under("compose", "myworks|works|write"),
    under("signup", "signup|register"),
    under("login", "login|forgot|auth"),
    under("settings", "settings|account"),
    under("post", "story|\\d[^/]*"),
    under("profile", "user"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "support.wattpad.com", "policies.wattpad.com"),
    ...openPages("https://www.wattpad.com", { safety: "guidelines", privacy: "privacy terms" }),
  ],
  witnesses: [],
  examples: examplesOf("www.wattpad.com", {
    feed: "/ /home",
    explore: "/stories/cats /list/123-cats",
    post: "/story/123-a-cat /456-a-cat-chapter-one",
    profile: "/user/someone /user/someone/conversations",
    messages: "/inbox",
    search: "/search/cats",
    compose: "/myworks",
    signup: "/signup",
    login: "/login",
    settings: "/settings",
    other: "/notifications /terms https://support.wattpad.com/hc",
  }),
} satisfies Site;
