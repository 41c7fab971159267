import { siteId } from "../../ids.ts";
import { recalled } from "../rules/recalled.ts";
import { strangerChat } from "../rules/stranger-chat.ts";
import type { Site } from "../site.ts";

export default {
  ...strangerChat("emeraldchat.com"),
  id: siteId("emerald-chat"),
  name: "Emerald Chat",
  hosts: ["emeraldchat.com"],
  minimumAge: recalled(18, "Emerald Chat's terms"),
} satisfies Site;
