import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { recalled } from "../rules/recalled.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Paths recalled. Rooms are talk that goes on while anybody stays. */
export default {
  id: siteId("clubhouse"),
  name: "Clubhouse",
  kind: "social",
  hosts: ["clubhouse.com", "joinclubhouse.com"],
  minimumAge: recalled(18, "Clubhouse's terms"),
  surfaces: [
    onHosts("other", "support.clubhouse.com", "blog.clubhouse.com", "community.clubhouse.com", "tos.clubhouse.com"),
    under("live", "room|rooms"),
    under("explore", "topic|topics|explore|events"),
    under("messages", "chat|chats|messages"),
    under("login", "login|signin|web"),
    under("settings", "settings|account"),
    under("profile", "@[^/]+|club|house|join"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "support.clubhouse.com"),
    ...openPages("https://www.clubhouse.com", { safety: "safety community-guidelines", privacy: "privacy tos terms" }),
  ],
  witnesses: [],
  examples: examplesOf("www.clubhouse.com", {
    live: "/room/AbC123",
    explore: "/topic/cats",
    profile: "/@someone /club/cats https://www.joinclubhouse.com/@someone",
    messages: "/chats",
    login: "/login",
    settings: "/settings",
    other: "/ /event/AbC /privacy https://support.clubhouse.com/hc",
  }),
} satisfies Site;
