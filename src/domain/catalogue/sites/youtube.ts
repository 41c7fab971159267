import { siteId } from "../../ids.ts";
import type { Site } from "../site.ts";

export default {
  id: siteId("youtube"),
  name: "YouTube",
  kind: "video",
  hosts: ["youtube.com", "youtu.be", "yt.be", "youtube-nocookie.com"],
  minimumAge: {
    years: 13,
    source:
      "https://github.com/OpenTermsArchive/contrib-versions/blob/909e893c5/YouTube/Terms%20of%20Service.md (2026-07-15)",
    asOf: "2026-07-15",
    regional: [
      {
        country: "DE",
        minimumAge: 16,
        basis: "terms",
        source:
          "https://github.com/OpenTermsArchive/pga-versions/blob/c4dbc1c6/YouTube/Terms%20of%20Service.md (2025-10-03)",
      },
    ],
  },
  surfaces: [
    { surface: "watch", path: /^\/./, hosts: ["youtu.be", "yt.be"] },
    { surface: "feed", path: /^\/$/ },
    { surface: "shorts", path: /^\/shorts(?:\/|$)/i },
    { surface: "feed", path: /^\/feed\/(?:subscriptions|recommended|home)(?:\/|$)/i },
    { surface: "explore", path: /^\/(?:feed\/(?:trending|explore)|gaming|podcasts|trending)(?:\/|$)/i },
    { surface: "other", path: /^\/feed(?:\/|$)/i },
    { surface: "watch", path: /^\/(?:watch|embed|live|v|clip|playlist)(?:\/|$)/i },
    { surface: "search", path: /^\/results(?:\/|$)/i },
    { surface: "post", path: /^\/post\/./i },
    { surface: "settings", path: /^\/account/i },
    { surface: "profile", path: /^\/(?:@[^/]+|(?:channel|c|user)\/[^/]+)(?:\/|$)/i },
  ],
  otherwise: "other",
  alwaysOpen: [],
  witnesses: [{ surface: "feed", selector: 'ytd-browse[page-subtype="home"][role="main"]' }],
  examples: [
    { url: "https://www.youtube.com/", surface: "feed" },
    { url: "https://www.youtube.com/shorts/abc123DEF45", surface: "shorts" },
    { url: "https://www.youtube.com/watch?v=abc123DEF45", surface: "watch" },
    { url: "https://notyoutube.com/", surface: null },
  ],
} satisfies Site;
