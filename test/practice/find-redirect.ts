import type { PracticeQuestion } from "./practice-question.ts";

type Rule = { readonly host: RegExp; readonly path: RegExp; readonly to: (first: string) => string };

// The short links and old names that people really paste; each answers 302 as the real one does.
const rules: readonly Rule[] = [
  { host: /^youtu\.be$/, path: /^\/([\w-]+)/, to: (id) => `www.youtube.com|/watch?v=${id}` },
  { host: /^redd\.it$/, path: /^\/(\w+)/, to: (id) => `www.reddit.com|/r/cosy/comments/${id}/a_post/` },
  { host: /^(vm|vt)\.tiktok\.com$/, path: /^\/(\w+)/, to: () => "www.tiktok.com|/@maple/video/7000000000000000001" },
  { host: /^www\.tiktok\.com$/, path: /^\/t\/(\w+)/, to: () => "www.tiktok.com|/@maple/video/7000000000000000001" },
  { host: /^(www\.)?(fb\.com|fb\.me|fb\.watch)$/, path: /^\/(.*)/, to: (rest) => `www.facebook.com|/${rest}` },
  { host: /^m\.me$/, path: /^\/(.*)/, to: () => "www.facebook.com|/messages/t/1/" },
  { host: /^(instagr\.am|ig\.me)$/, path: /^\/(.*)/, to: (rest) => `www.instagram.com|/${rest}` },
  { host: /^(www\.)?twitter\.com$/, path: /^\/(.*)/, to: (rest) => `x.com|/${rest}` },
  { host: /^(www\.)?threads\.net$/, path: /^\/(.*)/, to: (rest) => `www.threads.com|/${rest}` },
  { host: /^discord\.gg$/, path: /^\/(\w+)/, to: (code) => `discord.com|/invite/${code}` },
  { host: /^pin\.it$/, path: /^\/(\w+)/, to: () => "www.pinterest.com|/pin/100000001/" },
  { host: /^web\.snapchat\.com$/, path: /^\/(.*)/, to: () => "www.snapchat.com|/web" },
];

export function findRedirect(question: PracticeQuestion): string | undefined {
  for (const rule of rules) {
    const match = rule.host.test(question.host) ? rule.path.exec(question.url.pathname) : null;
    if (match === null) continue;
    const [host = "", path = "/"] = rule.to(match[1] ?? "").split("|");
    return `https://${host}${question.portSuffix}${path}`;
  }
  return undefined;
}
