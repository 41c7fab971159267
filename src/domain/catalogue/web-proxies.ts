/**
 * Services that show any page of the web under their own name, so that nothing tells which (found in six public filters, 2023-26).
 * Some sell other things too: a family that wants those has another way to them.
 */
export const WEB_PROXIES: readonly string[] = [
  "croxyproxy.com",
  "croxyproxy.rocks",
  "croxyproxy.net",
  "croxy.network",
  "croxy.org",
  "blockaway.net",
  "proxysite.com",
  "kproxy.com",
  "hide.me",
  "hidemyass.com",
  "hidester.com",
  "filterbypass.me",
  "4everproxy.com",
  "anonymouse.org",
  "webproxy.to",
  "freeproxyserver.net",
  "unblocksite.com",
  "proxy-website.com",
  "online-webproxy.com",
  "zend2.com",
  "megaproxy.com",
  "proxyium.com",
  "unblockasites.com",
  "hidemy.name",
  "whoer.net",
  "unblockit.cam",
  "proxy.org",
  "lumiproxy.com",
];
