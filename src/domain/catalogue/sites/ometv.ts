import { siteId } from "../../ids.ts";
import { recalled } from "../rules/recalled.ts";
import { strangerChat } from "../rules/stranger-chat.ts";
import type { Site } from "../site.ts";

/** Whoever opens the page stands before the camera: the age is for a visit, not for an account. */
export default {
  ...strangerChat("ome.tv"),
  id: siteId("ometv"),
  name: "OmeTV",
  hosts: ["ome.tv"],
  minimumAge: recalled(18, "OmeTV's rules"),
} satisfies Site;
