import { siteId } from "../../ids.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/**
 * Kwai is its name outside China. That who is under 14 needs a guardian is the law's rule in China, recalled; the site's own
 * terms could not be read.
 */
export default {
  id: siteId("kuaishou"),
  name: "Kuaishou (Kwai)",
  kind: "short-video",
  hosts: ["kuaishou.com", "kwai.com", "snackvideo.com"],
  minimumAge: recalled(14, "the age below which China's law asks for a guardian"),
  surfaces: [
    onHosts("live", "live.kuaishou.com"),
    onHosts("watch", "v.kuaishou.com", "s.kwai.com", "k.kwai.com"),
    onHosts("compose", "cp.kuaishou.com"),
    onHosts("login", "id.kuaishou.com", "passport.kuaishou.com"),
    exactly("shorts", "|new-reco|foryou|home|following"),
    under("explore", "brilliant|discover|trending|tag|hashtag|music|channel|explore"),
    under("live", "live|u"),
    under("watch", "short-video|fw\\/photo|f|video|@[^/]+\\/video|photo"),
    under("search", "search"),
    under("messages", "messages?|im|chat"),
    under("login", "login"),
    under("settings", "settings?|account"),
    under("profile", "profile|@[^/]+"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://www.kuaishou.com", {
    help: "help feedback about",
    safety: "norm safety",
    privacy: "privacy about/policy terms legal",
  }),
  witnesses: [],
  examples: examplesOf("www.kuaishou.com", {
    shorts: "/ /new-reco https://www.kwai.com/",
    explore: "/brilliant https://www.kwai.com/trending",
    live: "https://live.kuaishou.com/ /u/someone",
    watch: "/short-video/3xabc https://v.kuaishou.com/AbC https://www.kwai.com/@someone/video/123",
    profile: "/profile/3xabc https://www.kwai.com/@someone",
    messages: "/message",
    search: "/search/video?searchKey=cats",
    compose: "https://cp.kuaishou.com/article/publish/video",
    login: "/login",
    settings: "/settings",
    other: "/about/policy /norm",
  }),
} satisfies Site;
