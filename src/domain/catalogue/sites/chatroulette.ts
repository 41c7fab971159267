import { siteId } from "../../ids.ts";
import { recalled } from "../rules/recalled.ts";
import { strangerChat } from "../rules/stranger-chat.ts";
import type { Site } from "../site.ts";

export default {
  ...strangerChat("chatroulette.com"),
  id: siteId("chatroulette"),
  name: "Chatroulette",
  hosts: ["chatroulette.com"],
  minimumAge: recalled(18, "Chatroulette's terms"),
} satisfies Site;
