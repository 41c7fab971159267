import { siteId } from "../../ids.ts";
import { recalled } from "../rules/recalled.ts";
import { strangerChat } from "../rules/stranger-chat.ts";
import type { Site } from "../site.ts";

export default {
  ...strangerChat("chathub.cam"),
  id: siteId("chathub"),
  name: "ChatHub",
  hosts: ["chathub.cam"],
  minimumAge: recalled(18, "ChatHub's terms"),
} satisfies Site;
