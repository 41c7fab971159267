import { siteId } from "../../ids.ts";
import { dating } from "../rules/dating.ts";
import { terms } from "../rules/terms.ts";
import type { Site } from "../site.ts";

/** gotinder.com holds the account's own pages for deletion and data: no site of ours, and so always open. */
export default {
  ...dating("tinder.com", "www.help.tinder.com", "help.tinder.com", "policies.tinder.com"),
  id: siteId("tinder"),
  name: "Tinder",
  hosts: ["tinder.com"],
  minimumAge: terms(18, "contrib-versions/blob/dce1abb6b/Tinder/Terms%20of%20Service.md", "2026-03-06"),
} satisfies Site;
