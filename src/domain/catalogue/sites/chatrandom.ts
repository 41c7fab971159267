import { siteId } from "../../ids.ts";
import { recalled } from "../rules/recalled.ts";
import { strangerChat } from "../rules/stranger-chat.ts";
import type { Site } from "../site.ts";

export default {
  ...strangerChat("chatrandom.com"),
  id: siteId("chatrandom"),
  name: "Chatrandom",
  hosts: ["chatrandom.com"],
  minimumAge: recalled(18, "Chatrandom's terms"),
} satisfies Site;
