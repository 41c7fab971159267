import { siteId } from "../../ids.ts";
import { at } from "../rules/at.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { exactly } from "../rules/exactly.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

const VERSION = "pga-versions/blob/1a002691/Tumblr/Terms%20of%20Service.md";
const source = `https://github.com/OpenTermsArchive/${VERSION}`;
const MAIN = ["www.tumblr.com", "m.tumblr.com"] as const;

/** Every other subdomain is somebody's blog. Blogs under a name of their own look like any site. */
export default {
  id: siteId("tumblr"),
  name: "Tumblr",
  kind: "social",
  hosts: ["tumblr.com", "tmblr.co"],
  minimumAge: terms(13, VERSION, "2026-06-29", [
    { country: "AU", minimumAge: 16, source },
    { country: "EU", minimumAge: 16, source },
    { country: "GB", minimumAge: 16, source },
    { country: "KR", minimumAge: 14, source },
  ]),
  surfaces: [
    onHosts("other", "help.tumblr.com", "assets.tumblr.com", "api.tumblr.com", "media.tumblr.com"),
    onHosts("post", "tmblr.co", "at.tumblr.com", "embed.tumblr.com"),
    exactly("feed", "", MAIN),
    under("search", "tagged", MAIN),
    // A blog has a first page and tags of its own.
    under("profile", "$|tagged", [".tumblr.com"]),
    exactly("feed", ""),
    under("post", "post|image|private", [".tumblr.com"]),
    under("explore", "explore|trending|popular|radar|spotlight|communities\\/(?:browse|explore)"),
    under("shorts", "tv"),
    under("live", "live"),
    under("feed", "dashboard|likes|home|communities|liked"),
    under("search", "search|tagged"),
    under("messages", "inbox|messages|messaging|ask|ask_form|submit|blog\\/[^/]+\\/(?:inbox|messages)"),
    under("compose", "new|reblog|share|edit|widgets\\/share"),
    under("signup", "register|signup|onboarding"),
    under("login", "login|logout|oauth|oauth2|forgot_password|reset_password|two-factor"),
    under("settings", "settings|preferences|account|customize|blog\\/[^/]+\\/settings"),
    under("other", "blog\\/[^/]+\\/(?:activity|drafts|followers|queue)"),
    under("other", "theme"),
    at("post", "(?:blog\\/(?:view\\/)?)?(?!(?:archive|day|page)\\/)[^/]+\\/\\d+(?:\\/|$)"),
    under(
      "other",
      "about|activity|following|help|policy|privacy|abuse|apps|docs|themes|jobs|security|shop|support|press|ad-free|tumblrmart",
    ),
    // A blog's own pages, and those behind its name on the site.
    at("profile", ""),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.tumblr.com"),
    ...openPages("https://www.tumblr.com", {
      help: "help support",
      report: "abuse",
      privacy: "policy privacy settings/privacy",
      "delete-account": "account/delete",
      "sign-on": "oauth/authorize oauth2/authorize",
    }),
  ],
  // Named by XKit Rewritten and three more (2026): the dashboard's own timeline, in every language.
  witnesses: [
    {
      surface: "feed",
      selector: 'main [data-timeline="/v2/timeline/dashboard"], [data-timeline-id="/dashboard/following"]',
    },
  ],
  examples: examplesOf("www.tumblr.com", {
    feed: "/ https://tumblr.com/ /dashboard /dashboard/following /likes /communities/cats",
    shorts: "/tv",
    live: "/live",
    explore: "/explore /explore/trending /communities/browse",
    post: "/someblog/123456/slug https://someblog.tumblr.com/post/123 https://someblog.tumblr.com/post/123/a-slug https://tmblr.co/ZAbc /blog/view/someblog/123456 /blog/someblog/123456 https://embed.tumblr.com/embed/post/abc/123",
    profile:
      "/someblog https://someblog.tumblr.com/ https://someblog.tumblr.com/archive /blog/view/someblog https://someblog.tumblr.com/page/2 https://someblog.tumblr.com/day/2018/01/05 /someblog/likes /someblog/archive /blog/view/someblog/tagged/cats https://someblog.tumblr.com/tagged/cats",
    messages: "/inbox /messages /blog/someblog/inbox https://someblog.tumblr.com/ask",
    search: "/tagged/cats /search/cats",
    compose: "/new/text /reblog/someblog/123/abc",
    signup: "/register",
    login: "/login",
    settings: "/settings/account /blog/someblog/settings",
    other: "/activity /blog/someblog/activity /following /policy/en/terms-of-service https://help.tumblr.com/hc/en-us",
  }),
} satisfies Site;
