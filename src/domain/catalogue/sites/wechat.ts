import { siteId } from "../../ids.ts";
import { examplesOf } from "../rules/examples-of.ts";
import { onHosts } from "../rules/on-hosts.ts";
import { openHosts } from "../rules/open-hosts.ts";
import { openPages } from "../rules/open-pages.ts";
import { terms } from "../rules/terms.ts";
import { under } from "../rules/under.ts";
import type { Site } from "../site.ts";

/** Its web pages are messages behind a code that a phone reads. Other names below qq.com are other services. */
export default {
  id: siteId("wechat"),
  name: "WeChat",
  kind: "chat",
  hosts: ["wechat.com", "wx.qq.com", "wx2.qq.com"],
  minimumAge: terms(13, "pga-versions/blob/3f2447bb/WeChat/Terms%20of%20Service.md", "2025-11-26"),
  surfaces: [
    onHosts("messages", "web.wechat.com", "wx.qq.com", "wx2.qq.com", "web1.wechat.com", "web2.wechat.com"),
    onHosts("login", "open.wechat.com"),
    onHosts("other", "help.wechat.com", "safety.wechat.com", "blog.wechat.com", "pay.wechat.com"),
    under("profile", "r|s"),
  ],
  otherwise: "other",
  alwaysOpen: [
    openHosts("help", "help.wechat.com"),
    openHosts("safety", "safety.wechat.com"),
    ...openPages("https://www.wechat.com", { privacy: "en/privacy_policy.html en/service_terms.html" }),
    {
      why: "sign-on",
      path: /^\/connect\/qrconnect$/,
      hosts: ["open.wechat.com"],
      examples: ["https://open.wechat.com/connect/qrconnect?appid=1"],
    },
  ],
  witnesses: [],
  examples: examplesOf("www.wechat.com", {
    messages: "https://web.wechat.com/ https://wx.qq.com/ https://wx2.qq.com/?lang=en",
    profile: "/r/abc",
    login: "https://open.wechat.com/connect/qrconnect?appid=1",
    other: "/ /download /en /en/features.html https://help.wechat.com/",
  }),
} satisfies Site;
