import { siteId } from "../../ids.ts";
import { recalled } from "../rules/recalled.ts";
import { strangerChat } from "../rules/stranger-chat.ts";
import type { Site } from "../site.ts";

export default {
  ...strangerChat("shagle.com"),
  id: siteId("shagle"),
  name: "Shagle",
  hosts: ["shagle.com"],
  minimumAge: recalled(18, "Shagle's terms"),
} satisfies Site;
