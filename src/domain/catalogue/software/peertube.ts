import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { exactly } from "../rules/exactly.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Routes of its own web pages (Chocobozzz/PeerTube, `+video-list/routes.ts`; the others recalled). A first page leads on to one of the lists. */
export default {
  id: siteId("peertube"),
  name: "PeerTube",
  kind: "video",
  hosts: [],
  minimumAge: recalled(13, "most servers' own rules"),
  surfaces: [
    exactly("feed", "|home"),
    under("feed", "videos\\/subscriptions|my-library\\/subscriptions"),
    under("watch", "w|videos\\/(?:watch|embed)|video-playlists\\/embed"),
    under("compose", "videos\\/(?:upload|publish|manage|update|studio)|manage\\/upload"),
    under("explore", "videos|discover"),
    under("search", "search|remote-interaction"),
    under("signup", "signup"),
    under("login", "login|reset-password|verify-account"),
    under("settings", "my-account|my-library|admin"),
    under("profile", "a|c|accounts|video-channels"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://server.example", {
    help: "about",
    privacy: "my-account/settings",
  }),
  witnesses: [],
  examples: examplesOf("server.example", {
    feed: "/ /home /videos/subscriptions",
    watch: "/w/abcDEF /videos/watch/1-2 /w/p/abc",
    explore: "/videos/browse?scope=local /videos/local /videos/overview /videos/trending /videos/recently-added",
    profile: "/c/someone/videos /a/someone /video-channels/x/videos",
    search: "/search?search=cats",
    compose: "/videos/upload /videos/publish /videos/manage/abc",
    signup: "/signup",
    login: "/login",
    settings: "/my-library/videos",
    other: "/about/instance",
  }),
} satisfies Site;
