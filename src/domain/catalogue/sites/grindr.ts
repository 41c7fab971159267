import { siteId } from "../../ids.ts";
import { dating } from "../rules/dating.ts";
import { terms } from "../rules/terms.ts";
import type { Site } from "../site.ts";

export default {
  ...dating("web.grindr.com", "help.grindr.com"),
  id: siteId("grindr"),
  name: "Grindr",
  hosts: ["grindr.com"],
  minimumAge: terms(18, "dating-versions/blob/9b67a40/Grindr/Terms%20of%20Service.md", "2025-02-25"),
} satisfies Site;
