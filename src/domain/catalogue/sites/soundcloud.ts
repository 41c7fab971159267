import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { exactly } from "../rules/exactly.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

const VERSION = "contrib-versions/blob/139bd415e/SoundCloud/Terms%20of%20Service.md";
const source = `https://github.com/OpenTermsArchive/${VERSION}`;

/** Sounds, with comments, messages and a stream of what people that one follows put up. Paths recalled. */
export default {
  id: siteId("soundcloud"),
  name: "SoundCloud",
  kind: "audio",
  hosts: ["soundcloud.com"],
  minimumAge: terms(13, VERSION, "2026-08-17", [
    { country: "EU", minimumAge: 16, source },
    { country: "GB", minimumAge: 16, source },
  ]),
  surfaces: [
    companyHosts("soundcloud.com"),
    onHosts("settings", "checkout.soundcloud.com"),
    onHosts("watch", "w.soundcloud.com", "on.soundcloud.com"),
    onHosts("other", "creators.soundcloud.com", "artists.soundcloud.com"),
    onHosts("login", "secure.soundcloud.com"),
    exactly("feed", "|feed|stream|home"),
    under("explore", "discover|charts|tags|trending|explore"),
    under("search", "search"),
    under("messages", "messages"),
    under("compose", "upload"),
    under("signup", "signup"),
    under("login", "signin|login|logout|connect"),
    under("settings", "settings|you|account|mobile"),
    under("other", "pages|terms-of-use|imprint|community-guidelines|jobs|notifications|popular|pro|go|download"),
    at(
      "profile",
      "[^/]+(?:\\/(?:tracks|albums|sets|reposts|likes|followers|following|popular-tracks|comments|toptracks|spotlight|playlists))?$",
    ),
  ],
  otherwise: "watch",
  alwaysOpen: [
    openHosts("help", "help.soundcloud.com"),
    ...openPages("https://soundcloud.com", {
      safety: "community-guidelines",
      privacy: "terms-of-use pages/privacy pages/cookies imprint",
    }),
    {
      why: "sign-on",
      path: /^\/connect$/,
      query: /(?:^|&)client_id=./,
      examples: ["https://soundcloud.com/connect?client_id=1&redirect_uri=https%3A%2F%2Fexample.org"],
    },
    {
      why: "sign-on",
      path: /^\/(?:connect|authorize)$/,
      hosts: ["secure.soundcloud.com"],
      examples: [
        "https://secure.soundcloud.com/authorize?client_id=1",
        "https://secure.soundcloud.com/connect?client_id=1",
      ],
    },
  ],
  witnesses: [],
  examples: examplesOf("soundcloud.com", {
    feed: "/ /feed /stream https://m.soundcloud.com/",
    explore: "/discover /charts/top",
    watch:
      "/someone/a-song /someone/sets/some-songs https://w.soundcloud.com/player/?url=x https://on.soundcloud.com/AbC",
    profile: "/someone /someone/spotlight /someone/tracks",
    messages: "/messages",
    search: "/search?q=cats",
    compose: "/upload",
    signup: "/signup",
    login: "/signin https://secure.soundcloud.com/web-auth",
    settings: "/settings /you/library",
    other: "/notifications /terms-of-use https://help.soundcloud.com/hc",
  }),
} satisfies Site;
