import { siteId } from "../../ids.ts";
import { dating } from "../rules/dating.ts";
import { terms } from "../rules/terms.ts";
import type { Site } from "../site.ts";

export default {
  ...dating("www.happn.com"),
  id: siteId("happn"),
  name: "happn",
  hosts: ["happn.com"],
  minimumAge: terms(18, "contrib-versions/blob/8285a682d/happn/Terms%20of%20Service.md", "2026-07-16"),
} satisfies Site;
