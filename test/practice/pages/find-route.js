const common = [
  { path: /^\/hostile\//, view: 'feed' },
  { host: /^(help|support|about)\./, path: /^\//, view: 'help' },
];

/** The first route that fits; what fits none is a page like any other, without a feed. */
export function findRoute(site, url) {
  for (const route of [...common, ...site.routes]) {
    if (route.host !== undefined && !route.host.test(url.hostname)) continue;
    const match = route.path.exec(url.pathname);
    if (match !== null) return { route, match: [...match] };
  }
  return { route: { view: 'other', path: /^/ }, match: [] };
}
