import { siteId } from "../../ids.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** One conversation, at my.replika.com. */
export default {
  id: siteId("replika"),
  name: "Replika",
  kind: "ai-companion",
  hosts: ["replika.com", "replika.ai"],
  minimumAge: recalled(18, "Replika's terms"),
  surfaces: [
    companyHosts("replika.com"),
    under("signup", "signup|create|register"),
    under("login", "login|auth"),
    under("settings", "profile\\/(?:account|settings)|settings|account"),
    onHosts("messages", "my.replika.com", "my.replika.ai"),
    under("messages", "chat"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.replika.com"),
    ...openPages("https://replika.com", { privacy: "legal privacy terms", safety: "safety" }),
  ],
  witnesses: [],
  examples: examplesOf("replika.com", {
    messages: "https://my.replika.com/ https://my.replika.ai/ /chat",
    signup: "/signup",
    login: "/login https://my.replika.com/login",
    settings: "https://my.replika.com/profile/settings",
    other: "/ /about https://help.replika.com/hc",
  }),
} satisfies Site;
