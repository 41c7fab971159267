import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** An app; on the web there are people's pages, and links that lead to the app. Paths recalled. */
export default {
  id: siteId("bereal"),
  name: "BeReal",
  kind: "photo",
  hosts: ["bereal.com", "bere.al"],
  minimumAge: terms(13, "pga-versions/blob/2be4bb37/BeReal/Terms%20of%20Service.md", "2026-07-02"),
  surfaces: [
    onHosts("other", "help.bereal.com"),
    under("other", "about|blog|careers|download|en|guidelines|help|jobs|press|privacy|safety|support|terms"),
    under("profile", "[^/]+", ["bere.al"]),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.bereal.com"),
    ...openPages("https://bereal.com", { safety: "safety guidelines", privacy: "privacy terms" }),
  ],
  witnesses: [],
  examples: examplesOf("bereal.com", {
    profile: "https://bere.al/someone https://bere.al/someone/1",
    other: "/ /en /about /privacy https://bere.al/ https://help.bereal.com/hc",
  }),
} satisfies Site;
