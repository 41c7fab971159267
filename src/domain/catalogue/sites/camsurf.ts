import { siteId } from "../../ids.ts";
import { recalled } from "../rules/recalled.ts";
import { strangerChat } from "../rules/stranger-chat.ts";
import type { Site } from "../site.ts";

export default {
  ...strangerChat("camsurf.com"),
  id: siteId("camsurf"),
  name: "Camsurf",
  hosts: ["camsurf.com"],
  minimumAge: recalled(18, "Camsurf's terms"),
} satisfies Site;
