import { siteId } from "../../ids.ts";
import { recalled } from "../rules/recalled.ts";
import { strangerChat } from "../rules/stranger-chat.ts";
import type { Site } from "../site.ts";

export default {
  ...strangerChat("uhmegle.com"),
  id: siteId("uhmegle"),
  name: "Uhmegle",
  hosts: ["uhmegle.com"],
  minimumAge: recalled(18, "Uhmegle's terms"),
} satisfies Site;
