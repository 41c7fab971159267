import { build } from '../pieces/build.js';
import { drawTiles } from '../pieces/draw-tiles.js';

/** One person's page: a face, a sentence, a grid that ends. */
export function drawProfile(root, context) {
  const name = decodeURIComponent(context.match[1] ?? 'maple');
  const tabs = (context.site.profileTabs ?? []).map(([label, path]) => {
    const link = build('a[role=tab]', label);
    link.href = path(name);
    return link;
  });
  root.append(
    build('header.profile', build('span.face.large'), build('div', build('h1', name), build('p', 'Rain collector. Owner of a cat, or the other way round.'))),
    build('div.tabs[role=tablist]', ...tabs),
    drawTiles({ ...context, count: 12 }),
  );
}
