import { describe, expect, it } from "vitest";
import { addressBehind } from "#domain/catalogue/address-behind";
import { parseAddress } from "#domain/catalogue/parse-address";

const behind = (url: string) => {
  const address = parseAddress(url);
  return address === null ? null : addressBehind(address);
};

describe("the address behind a side door", () => {
  it.each([
    ["https://www-reddit-com.translate.goog/r/aww?_x_tr_sl=auto", "https://www.reddit.com/r/aww?_x_tr_sl=auto"],
    ["https://my--site-org.translate.goog/", "https://my-site.org/"],
    ["https://a--b--c-org.translate.goog/", "https://a-b-c.org/"],
    ["https://translate.google.com/translate?sl=en&u=https%3A%2F%2Fx.com%2Fhome", "https://x.com/home"],
    ["https://translate.google.com/translate?u=x.com/home&tl=de", "https://x.com/home"],
    ["https://web.archive.org/web/20240101000000/https://x.com/home", "https:/x.com/home"],
    ["https://web.archive.org/web/20240101000000if_/http://x.com/home?a=b", "http:/x.com/home?a=b"],
    ["https://translate.google.co.uk/translate?u=x.com/home&tl=de", "https://x.com/home"],
    ["https://translate.yandex.com/translate?lang=en-ru&url=https%3A%2F%2Fx.com%2Fhome", "https://x.com/home"],
    ["https://translated.turbopages.org/proxy_u/en-ru.ru.1a2b/https/x.com/home", "https://x.com/home"],
    ["https://papago.naver.net/website?locale=en&url=https%3A%2F%2Fx.com%2Fhome", "https://x.com/home"],
    [
      "https://www-reddit-com.cdn.ampproject.org/v/s/www.reddit.com/r/aww/?amp_js_v=0.1",
      "https://www.reddit.com/r/aww?amp_js_v=0.1",
    ],
    ["https://cdn.ampproject.org/c/x.com/home", "https://x.com/home"],
    ["https://www.google.com/amp/s/amp.reddit.com/r/aww", "https://amp.reddit.com/r/aww"],
    ["https://web.archive.org/web/*/x.com", "https://x.com"],
    ["https://web.archive.org/web/2024*/x.com", "https://x.com"],
    ["https://web.archive.org/web/https://x.com/home", "https:/x.com/home"],
    ["https://archive.ph/https://x.com/home", "https:/x.com/home"],
    ["https://web.archive.org/save/https://x.com/", "https:/x.com"],
    ["https://archive.ph/newest/https://x.com/home", "https:/x.com/home"],
    ["https://archive.is/20240101/https://x.com/home", "https:/x.com/home"],
    ["https://archive.today/?run=1&url=https%3A%2F%2Fx.com%2Fhome", "https://x.com/home"],
    [
      "https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:https://x.com/home+cats",
      "https://x.com/home",
    ],
    ["https://webcache.googleusercontent.com/search?q=cache:x.com/home", "https://x.com/home"],
    ["https://r.jina.ai/https://x.com/home", "https:/x.com/home"],
    ["https://12ft.io/proxy?q=https%3A%2F%2Fx.com%2Fhome", "https://x.com/home"],
    ["https://12ft.io/https://x.com/home", "https:/x.com/home"],
  ])("of %s is %s", (url, inner) => {
    expect(behind(url)).toBe(inner);
  });

  it.each([
    "https://archive.ph/AbC12",
    "https://archive.ph/",
    "https://web.archive.org/",
    "https://web.archive.org/details/x.com",
    "https://translate.google.com/?sl=en&text=x.com",
    "https://www.google.com/search?q=x.com",
    "https://www.google.com/url?q=https://x.com/home",
    "https://translate.google.evil-example/?u=x.com",
    "https://r.jina.ai/",
    "https://nottranslate.goog/",
    "https://example.org/web/2020/https://x.com/",
  ])("of %s is unknown", (url) => {
    expect(behind(url)).toBeNull();
  });
});
