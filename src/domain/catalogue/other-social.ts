import { siteId } from "../ids.ts";
import type { Site } from "./site.ts";

/** What all social sites count as that stand in no list and that no parent added. */
export const OTHER_SOCIAL = siteId("other-social");

/** It has no host of its own: which belong to it was seen (`seen-hosts.ts`). Nothing is known of their ages or paths. */
export const OTHER_SOCIAL_SITE: Site = {
  id: OTHER_SOCIAL,
  name: "Other social sites",
  kind: "social",
  hosts: [],
  minimumAge: { years: 0, source: "", asOf: null, regional: [] },
  surfaces: [],
  otherwise: "other",
  alwaysOpen: [],
  witnesses: [],
  examples: [],
};
