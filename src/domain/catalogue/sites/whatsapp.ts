import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Its app is one page of messages. whatsapp.net serves parts. Below 13 the terms know an account that a parent manages. */
export default {
  id: siteId("whatsapp"),
  name: "WhatsApp",
  kind: "chat",
  hosts: ["whatsapp.com", "wa.me"],
  minimumAge: terms(13, "pga-versions/blob/60fa5930/WhatsApp/Terms%20of%20Service.md", "2026-07-03"),
  surfaces: [
    onHosts("messages", "web.whatsapp.com", "call.whatsapp.com", "chat.whatsapp.com", "wa.me"),
    under("messages", "accept|send|message"),
    onHosts("other", "faq.whatsapp.com", "business.whatsapp.com", "blog.whatsapp.com", "status.whatsapp.com"),
    under("profile", "channel|catalog"),
    under("explore", "channels"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "faq.whatsapp.com"),
    ...openPages("https://www.whatsapp.com", { help: "contact", safety: "security", privacy: "legal privacy" }),
  ],
  witnesses: [],
  examples: examplesOf("www.whatsapp.com", {
    messages:
      "https://web.whatsapp.com/ https://web.whatsapp.com/send?phone=1 https://wa.me/123 https://chat.whatsapp.com/AbC https://call.whatsapp.com/voice/AbC https://api.whatsapp.com/send?text=x https://whatsapp.com/send?phone=1",
    profile: "/channel/0029Va",
    explore: "/channels",
    other: "/ /download https://faq.whatsapp.com/123",
  }),
} satisfies Site;
