import { siteId } from "../../ids.ts";
import type { Site } from "../site.ts";

/**
 * A guided template; no site of the catalogue. To add a site: copy this file to `<id>.ts`, fill it in, add it to
 * `../all-sites.ts`, and run `npm test`: test/domain/catalogue tells what is missing. Say here which names you left out
 * and why. What others do too is shorter with the helpers of `../rules/`: look at `tumblr.ts`. A recalled age is `recalled(…)`.
 */
export default {
  // Lower case, the name of this file, never changed afterwards: plans and the ledger keep it.
  id: siteId("_example"),
  // As people write it.
  name: "Example",
  // What it mostly is. Laws about social media leave `chat` alone.
  kind: "social",
  // Registrable domains; each covers its subdomains. Short links too, but no name that serves parts or only redirects:
  // every host here becomes a permission that the browser asks for, and an update can never add one quietly.
  hosts: ["social.example", "soc.example"],
  minimumAge: {
    // What the site's own terms say, with the exact version that was read, and when.
    years: 13,
    source: "https://social.example/terms (2026-08-01)",
    asOf: "2026-08-01",
    // What those terms say for one country, `US-FL` and the like, `EU` or `EEA`. Leave `source` out where recalled.
    regional: [{ country: "KR", minimumAge: 14 }],
  },
  // First match wins, so the special comes before the general. Begin with `^`, end a word with `(?:\/|$)`, ignore case.
  // The path has no final slash, no `//`, no `..` and no needless escapes: see normalise-path.ts.
  surfaces: [
    // Where a host is not like the others, say so first; `companyHosts("social.example")` is what every company calls its own.
    { surface: "post", path: /^\/./, hosts: ["soc.example"] },
    { surface: "other", path: /^\//, hosts: ["help.social.example"] },
    { surface: "feed", path: /^\/(?:home)?$/i },
    { surface: "watch", path: /^\/videos?$/i, query: /(?:^|&)v=./ },
    { surface: "shorts", path: /^\/videos?(?:\/|$)/i },
    { surface: "messages", path: /^\/messages(?:\/|$)/i },
    { surface: "signup", path: /^\/signup(?:\/|$)/i },
    // Pages for a second factor and for a lost password are part of signing in.
    { surface: "login", path: /^\/(?:login|challenge|password)(?:\/|$)/i },
    { surface: "settings", path: /^\/settings(?:\/|$)/i },
    { surface: "other", path: /^\/(?:about|oauth|privacy)(?:\/|$)/i },
    { surface: "post", path: /^\/[^/]+\/posts\/./i },
    // Users' names last: one segment that is none of the above.
    { surface: "profile", path: /^\/[^/]+$/i },
  ],
  // What no rule names.
  otherwise: "other",
  // Open at any age and any hour, never counted. Narrow, in exact case, and never a page that scrolls without end.
  alwaysOpen: [
    { why: "help", path: /^\//, hosts: ["help.social.example"], examples: ["https://help.social.example/report"] },
    { why: "privacy", path: /^\/privacy(?:\/|$)/, examples: ["https://social.example/privacy"] },
    { why: "block", path: /^\/settings\/blocked$/, examples: ["https://social.example/settings/blocked"] },
    {
      why: "sign-on",
      path: /^\/oauth\/authorize$/,
      examples: ["https://social.example/oauth/authorize?client_id=1"],
    },
  ],
  // What tells a feed by the page alone, in every language, where the address does not. One that is ever visible on a
  // post, a profile or in messages closes those too: better none.
  // A mark that other pages have too may be certain on one surface: `on: ["messages"]` believes it there alone.
  witnesses: [{ surface: "feed", selector: 'main[data-page="home"]' }],
  // Twelve or more: every surface, every host, the traps, and names that are not this site (`surface: null`).
  examples: [
    { url: "https://social.example/", surface: "feed" },
    { url: "https://www.social.example/home", surface: "feed" },
    { url: "https://soc.example/abc", surface: "post" },
    { url: "https://social.example/video?v=abc", surface: "watch" },
    { url: "https://social.example/videos", surface: "shorts" },
    { url: "https://social.example/messages/1", surface: "messages" },
    { url: "https://social.example/signup", surface: "signup" },
    { url: "https://social.example/challenge/1", surface: "login" },
    { url: "https://social.example/settings/display", surface: "settings" },
    { url: "https://social.example/someone/posts/1", surface: "post" },
    { url: "https://social.example/homeowner", surface: "profile" },
    { url: "https://social.example/about/us", surface: "other" },
    { url: "https://notsocial.example/", surface: null },
    { url: "https://social.example.evil.example/", surface: null },
  ],
} satisfies Site;
