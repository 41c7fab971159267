import { siteId } from "../../ids.ts";
import { recalled } from "../rules/recalled.ts";
import { strangerChat } from "../rules/stranger-chat.ts";
import type { Site } from "../site.ts";

export default {
  ...strangerChat("monkey.app"),
  id: siteId("monkey"),
  name: "Monkey",
  hosts: ["monkey.app", "monkey.cool"],
  minimumAge: recalled(18, "Monkey's terms"),
} satisfies Site;
