/** The same address with the final dot of its host left out (`https://x.com./home`): another origin to a browser, the same site to people. */
export function withoutFinalDot(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#]*?)\.+(:\d+)?(?=[/?#]|$)/i, "$1$2");
}
