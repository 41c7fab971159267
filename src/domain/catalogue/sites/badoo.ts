import { siteId } from "../../ids.ts";
import { dating } from "../rules/dating.ts";
import { terms } from "../rules/terms.ts";
import type { Site } from "../site.ts";

export default {
  ...dating("badoo.com"),
  id: siteId("badoo"),
  name: "Badoo",
  hosts: ["badoo.com"],
  minimumAge: terms(18, "contrib-versions/blob/30dcd0b96/Badoo/Terms%20of%20Service.md", "2026-01-22"),
} satisfies Site;
