import { siteId } from "../../ids.ts";
import { dating } from "../rules/dating.ts";
import { recalled } from "../rules/recalled.ts";
import type { Site } from "../site.ts";

export default {
  ...dating("www.pof.com", "help.pof.com"),
  id: siteId("pof"),
  name: "Plenty of Fish",
  hosts: ["pof.com"],
  minimumAge: recalled(18, "Plenty of Fish's terms"),
} satisfies Site;
