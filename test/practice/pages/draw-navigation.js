import { build } from './pieces/build.js';

/** Stands outside `main`, as on the real sites. */
export function drawNavigation(site) {
  const links = site.nav.map(([label, path, selector = '']) => {
    const link = build(`a${selector}`, label);
    link.href = path;
    return link;
  });
  return build('nav.navigation[role=navigation]', build('strong', site.name), ...links);
}
