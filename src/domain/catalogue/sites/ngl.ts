import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/**
 * A page where anybody writes to one person without a name; reading is in an app. An order of the Federal Trade Commission
 * (July 2024, recalled) keeps it from under-18s.
 */
export default {
  id: siteId("ngl"),
  name: "NGL",
  kind: "stranger-chat",
  hosts: ["ngl.link"],
  minimumAge: recalled(18, "an order of the Federal Trade Commission, July 2024"),
  surfaces: [
    exactly("other", ""),
    under("other", "p|about|help|privacy|terms|faq|safety|community-guidelines|contact|support"),
    at("compose", "[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://ngl.link", {
    help: "help faq contact support",
    safety: "safety community-guidelines p/safety",
    privacy: "privacy terms p/privacy p/terms",
  }),
  witnesses: [],
  examples: examplesOf("ngl.link", {
    compose: "/someone /someone/confessions /someone/3words",
    other: "/ /p/privacy /terms /help /about",
  }),
} satisfies Site;
