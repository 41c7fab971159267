import { siteId } from "../../ids.ts";
import { strangerChat } from "../rules/stranger-chat.ts";
import type { Site } from "../site.ts";

/** Closed on 8 November 2023. The name stays closed: it is known, and may be sold. */
export default {
  ...strangerChat("omegle.com"),
  id: siteId("omegle"),
  name: "Omegle",
  hosts: ["omegle.com"],
  minimumAge: {
    years: 18,
    source: "https://modernparenting-onemega.com/omegle-closure-brings-relief-for-parents",
    asOf: "2023-11-09",
    regional: [],
  },
} satisfies Site;
