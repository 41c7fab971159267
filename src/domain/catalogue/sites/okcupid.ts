import { siteId } from "../../ids.ts";
import { dating } from "../rules/dating.ts";
import { terms } from "../rules/terms.ts";
import type { Site } from "../site.ts";

export default {
  ...dating("www.okcupid.com", "help.okcupid.com"),
  id: siteId("okcupid"),
  name: "OkCupid",
  hosts: ["okcupid.com"],
  minimumAge: terms(18, "contrib-versions/blob/388f047db/OkCupid/Terms%20of%20Service.md", "2021-08-03"),
} satisfies Site;
