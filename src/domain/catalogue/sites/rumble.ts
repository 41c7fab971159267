import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Paths recalled; `/shorts` is in the stored facts about hosts. */
export default {
  id: siteId("rumble"),
  name: "Rumble",
  kind: "video",
  hosts: ["rumble.com", "rmbl.ws"],
  minimumAge: recalled(13, "Rumble's terms"),
  surfaces: [
    onHosts("other", "help.rumble.com", "corp.rumble.com", "ads.rumble.com", "support.rumble.com"),
    onHosts("watch", "rmbl.ws"),
    exactly("feed", ""),
    under("feed", "subscriptions|following|feed"),
    under("shorts", "shorts"),
    under("live", "live|live-videos|chat"),
    under("explore", "videos|category|categories|browse|editor-picks|battle-leaderboard|discover|podcasts|trending"),
    at("watch", "(?:v[a-z\\d]+-[^/]*|v[a-z\\d]{4,}|embed\\/.*|playlists\\/.*)$"),
    under("search", "search"),
    under("compose", "upload.php|studio"),
    under("signup", "register.php|register|signup"),
    under("login", "login.php|login|forgot"),
    under("settings", "account|settings"),
    under("profile", "c|user"),
    under("messages", "messages"),
    under("other", "s|about|help|notifications|our-apps|premium|privacy|shop|store|support|terms"),
    at("profile", "[^/.]+$"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.rumble.com"),
    ...openPages("https://rumble.com", { help: "s/contact s/help", privacy: "s/terms s/privacy", report: "s/dmca" }),
  ],
  witnesses: [],
  examples: examplesOf("rumble.com", {
    feed: "/ /subscriptions",
    shorts: "/shorts /shorts/v5abcd",
    live: "/live /live-videos",
    explore: "/videos /category/news /browse/live",
    watch: "/v5abcd-a-cat.html /embed/v5abcd/ https://rmbl.ws/abc",
    profile: "/c/cats /user/someone /someone",
    messages: "/messages",
    search: "/search/all?q=cats",
    compose: "/upload.php",
    signup: "/register.php",
    login: "/login.php",
    settings: "/account/profile",
    other: "/s/terms /premium",
  }),
} satisfies Site;
