import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** The age is for a visit. Boards are lists of threads; there are no accounts. Paths recalled. */
export default {
  id: siteId("4chan"),
  name: "4chan",
  kind: "forum",
  hosts: ["4chan.org", "4channel.org"],
  minimumAge: recalled(18, "4chan's rules"),
  surfaces: [
    onHosts("login", "sys.4chan.org", "sys.4channel.org"),
    onHosts("search", "find.4chan.org", "find.4channel.org"),
    under(
      "other",
      "rules|faq|legal|privacy|feedback|contact|advertise|press|pass|blotter|news|donate|frames|banned|security|scripts|p",
    ),
    under("search", "[^/]+\\/search|search"),
    under("post", "[^/]+\\/(?:thread|res)\\/\\d+"),
    at("feed", "[^/]+"),
    exactly("explore", ""),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://www.4chan.org", {
    help: "faq contact feedback",
    safety: "rules",
    privacy: "legal privacy",
  }),
  witnesses: [],
  examples: examplesOf("boards.4chan.org", {
    explore: "https://www.4chan.org/ https://4channel.org/",
    feed: "/cats/ /cats/2 /cats/catalog /cats/archive https://boards.4channel.org/cats/",
    post: "/cats/thread/123 /cats/thread/123/a-slug",
    search: "https://find.4chan.org/?q=cats",
    login: "https://sys.4chan.org/auth",
    other: "https://www.4chan.org/rules https://www.4chan.org/faq",
  }),
} satisfies Site;
