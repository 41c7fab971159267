import { siteId } from "../../ids.ts";
import { dating } from "../rules/dating.ts";
import { terms } from "../rules/terms.ts";
import type { Site } from "../site.ts";

/** hi5.com is the same service under its older name. */
export default {
  ...dating("www.tagged.com"),
  id: siteId("tagged"),
  name: "Tagged",
  hosts: ["tagged.com", "hi5.com"],
  minimumAge: terms(18, "contrib-versions/blob/306bef169/Tagged/Terms%20of%20Service.md", "2025-03-27"),
} satisfies Site;
