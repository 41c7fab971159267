import { siteId } from "../../ids.ts";
import { recalled } from "../rules/recalled.ts";
import { strangerChat } from "../rules/stranger-chat.ts";
import type { Site } from "../site.ts";

export default {
  ...strangerChat("azarlive.com"),
  id: siteId("azar"),
  name: "Azar",
  hosts: ["azarlive.com"],
  minimumAge: recalled(18, "Azar's terms"),
} satisfies Site;
