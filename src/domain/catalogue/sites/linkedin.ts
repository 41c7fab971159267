import { siteId } from "../../ids.ts";
import { companyHosts } from "../rules/company-hosts.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { exactly } from "../rules/exactly.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/**
 * lnkd.in is left out: it wraps links that leave LinkedIn. Its home is a feed like any other; its courses are videos, and its
 * offers of jobs are neither.
 */
export default {
  id: siteId("linkedin"),
  name: "LinkedIn",
  kind: "social",
  hosts: ["linkedin.com", "linkedin.at", "linkedin.cn"],
  minimumAge: terms(16, "pga-versions/blob/1f644705/LinkedIn/Terms%20of%20Service.md", "2025-11-04"),
  surfaces: [
    companyHosts("linkedin.com"),
    onHosts("other", "engineering.linkedin.com"),
    onHosts("watch", "learning.linkedin.com"),
    under("post", "(?:embed\\/)?feed\\/update|posts|pulse|advice"),
    exactly("feed", "|feed|home|nhome|mwlite|mwlite\\/feed"),
    under("feed", "feed|groups|hashtag"),
    under("live", "video\\/live|video\\/event"),
    under("shorts", "video|videos"),
    under("other", "mynetwork\\/(?:invite-connect|invitation-manager|import-contacts|network-manager)"),
    under("explore", "mynetwork|discover|today|news|services"),
    under("messages", "(?:mwlite\\/)?messaging|inbox|msg|(?:sales|talent)\\/inbox"),
    under("search", "search|directory"),
    under("compose", "sharing|shareArticle|sharing-offsite|post|article"),
    under("signup", "(?:m\\/)?signup|start|reg|join"),
    under("login", "login|uas|checkpoint|authwall|oauth|m\\/log(?:in|out)|mwlite\\/login"),
    under("settings", "mypreferences|psettings|settings"),
    under("profile", "(?:mwlite\\/)?(?:in|company)|profile|school|showcase|pub|newsletters|organization"),
    under("watch", "learning"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("safety", "safety.linkedin.com"),
    openHosts("privacy", "privacy.linkedin.com"),
    ...openPages("https://www.linkedin.com", {
      help: "help",
      privacy: "legal",
      "delete-account": "mypreferences/d/close-account psettings/account-management/close",
      "download-data": "mypreferences/d/download-my-data psettings/member-data",
    }),
    {
      why: "block",
      path: /^\/mypreferences\/d\/blocking$/,
      examples: ["https://www.linkedin.com/mypreferences/d/blocking"],
    },
    {
      why: "sign-on",
      path: /^\/(?:oauth\/(?:v2\/)?(?:authorization|login-success)|uas\/oauth2\/authorization)$/,
      examples: [
        "https://www.linkedin.com/oauth/v2/authorization?client_id=1",
        "https://www.linkedin.com/uas/oauth2/authorization",
      ],
    },
    {
      why: "sign-on",
      path: /^\/uas\/login$/,
      query: /(?:^|&)session_redirect=(?:\/|%2f)oauth(?:\/|%2f)/i,
      examples: ["https://www.linkedin.com/uas/login?session_redirect=%2Foauth%2Fv2%2Flogin-success%3Fapp_id%3D1"],
    },
  ],
  // Both were evaluated on saved pages or named by two tools (July and August 2026): on the home feed alone, in every language.
  witnesses: [
    { surface: "feed", selector: '[data-finite-scroll-hotkey-context="FEED"]' },
    { surface: "feed", selector: '[componentkey^="container-update-list_mainFeed"]' },
  ],
  examples: examplesOf("www.linkedin.com", {
    feed: "/ /feed/ /mwlite/feed /feed/following/ /feed/hashtag/?keywords=cats /groups/123456/ https://linkedin.com/feed",
    shorts: "/video/",
    live: "/video/live/urn:li:ugcPost:1/",
    explore: "/mynetwork/ /mynetwork/grow/",
    post: "/feed/update/urn:li:activity:7123/ /posts/jane-doe_cats-activity-7123-abcd /pulse/a-long-read-jane-doe /advice/0/how-cats-work-abc",
    profile:
      "/in/jane-doe/ /mwlite/in/jane-doe /profile/view?id=1 /in/jane-doe/recent-activity/all/ /company/x/ /school/a-school/",
    messages: "/messaging/ /messaging/thread/2-abc/ /sales/inbox/2-abc",
    search: "/search/results/all/?keywords=cats",
    compose: "/sharing/share-offsite/?url=x /post/new",
    signup: "/signup /signup/cold-join /start/join",
    login: "/login /uas/login /checkpoint/lg/login-submit /m/logout/ /authwall?trk=x",
    settings: "/mypreferences/d/categories/account /psettings/",
    watch: "/learning/ https://learning.linkedin.com/",
    other:
      "/jobs/ /jobs/view/123/ /notifications/ /mynetwork/invite-connect/connections/ /helpful https://business.linkedin.com/ https://about.linkedin.com/",
  }),
} satisfies Site;
