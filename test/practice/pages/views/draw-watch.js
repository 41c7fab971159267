import { build } from '../pieces/build.js';
import { describePost } from '../pieces/describe-post.js';
import { drawTiles } from '../pieces/draw-tiles.js';
import { drawVideo } from '../pieces/draw-video.js';

/**
 * A chosen video with others beside it. `v=long` is 200 s long, anything else 20 s. It starts with sound if the browser lets
 * it. With `next=ID` it goes on to that one when it ends.
 */
export function drawWatch(root, context) {
  const id = context.url.searchParams.get('v') ?? context.match[1] ?? 'rain';
  const player = drawVideo({ file: id === 'long' ? 'long.webm' : 'watch.webm', autoplay: true, loop: false, muted: context.url.searchParams.has('muted'), height: 400 });
  const next = context.url.searchParams.get('next');
  if (next !== null) player.querySelector('video').addEventListener('ended', () => void window.practice.go(context.site.watchPath(next)), { once: true });
  const related = drawTiles({ ...context, count: 6, linkTo: (post) => context.site.watchPath(post.id) });
  related.id = 'related';
  root.append(
    build('div#player', player),
    build('h1', describePost(id.length).text),
    build('section#comments', build('h2', 'Comments'), build('p', 'The rain is lovely at 0:12.')),
    related,
  );
}
