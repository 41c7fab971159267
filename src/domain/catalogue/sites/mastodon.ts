import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { exactly } from "../rules/exactly.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";
import MASTODON_HOSTS from "./hosts/mastodon.ts";

/**
 * Routes are those of the software's own web pages (mastodon/mastodon, features/ui, 2026), with `/web` before them on older
 * servers. Every server sets its own age; ours is what mastodon.social's terms said in July 2025, recalled.
 */
export default {
  id: siteId("mastodon"),
  name: "Mastodon",
  kind: "social",
  hosts: MASTODON_HOSTS,
  minimumAge: recalled(16, "the terms of mastodon.social, July 2025"),
  surfaces: [
    onHosts(
      "feed",
      "phanpy.social",
      "elk.zone",
      "semaphore.social",
      "pinafore.social",
      "mastodeck.com",
      "trunks.social",
    ),
    under("messages", "(?:web\\/)?(?:conversations|timelines\\/direct)"),
    under("settings", "(?:web\\/)?(?:lists\\/(?:new|\\d+\\/(?:edit|members)))"),
    exactly("feed", "|web|(?:web\\/)?lists\\/\\d+"),
    under("feed", "(?:web\\/)?(?:home|deck|timelines|public|tags|links|getting-started-misc|firehose|collections)"),
    under("explore", "(?:web\\/)?(?:explore|directory|trends|trending|getting-started|start)"),
    under("search", "(?:web\\/)?search"),
    under("compose", "(?:web\\/)?(?:publish|statuses\\/new|share|authorize_interaction)"),
    under(
      "post",
      "(?:web\\/)?(?:statuses\\/\\d+|@[^/]+\\/(?:statuses\\/)?\\d+|(?:ap\\/)?users\\/[^/]+\\/statuses\\/\\d+)|media",
    ),
    under("signup", "auth\\/(?:sign_up|setup)|invite"),
    under("settings", "auth\\/edit"),
    under("login", "auth|oauth"),
    under(
      "settings",
      "settings|(?:web\\/)?(?:blocks|mutes|domain_blocks|follow_requests|followed_tags|lists|filters)|filters|relationships|invites|statuses_cleanup|disputes|severed_relationships",
    ),
    under("profile", "(?:web\\/)?(?:@[^/]+|accounts|(?:ap\\/)?users)"),
  ],
  otherwise: "other",
  alwaysOpen: openPages("https://mastodon.social", {
    help: "about",
    privacy: "privacy-policy terms-of-service terms settings/privacy",
    block: "blocks domain_blocks",
    "delete-account": "settings/delete",
    "download-data": "settings/export",
    "sign-on": "oauth/authorize",
  }),
  // Columns have a role of their own, on profiles too: it tells nothing.
  witnesses: [],
  examples: examplesOf("mastodon.social", {
    feed: "/ /home /timelines/home /public /public/local /tags/cats /lists/1 /deck/getting-started https://mstdn.social/home https://phanpy.social/#/",
    explore: "/explore /explore/links /directory",
    post: "/@someone/112233 /@someone@example.org/112233 /users/someone/statuses/1 /media/abc/player https://fosstodon.example.mastodon.world/@a/1",
    profile: "/@someone /@someone/media /@someone/with_replies /@someone@example.org https://mastodon.online/@someone",
    messages: "/conversations",
    search: "/search /search?q=cats",
    compose: "/publish /share?text=x",
    signup: "/auth/sign_up",
    login: "/auth/sign_in /auth/password/new",
    settings: "/settings/preferences /mutes /lists/new /lists /filters",
    other: "/notifications /bookmarks /favourites /keyboard-shortcuts /about",
  }),
} satisfies Site;
