import { siteId } from "../../ids.ts";
import { dating } from "../rules/dating.ts";
import { terms } from "../rules/terms.ts";
import type { Site } from "../site.ts";

export default {
  ...dating("bumble.com", "support.bumble.com"),
  id: siteId("bumble"),
  name: "Bumble",
  hosts: ["bumble.com"],
  minimumAge: terms(18, "contrib-versions/blob/8c5ffeda7/Bumble/Terms%20of%20Service.md", "2026-06-18"),
} satisfies Site;
