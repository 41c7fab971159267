import { build } from '../pieces/build.js';
import { describePost } from '../pieces/describe-post.js';
import { drawTiles } from '../pieces/draw-tiles.js';
import { drawVideo } from '../pieces/draw-video.js';

/**
 * A chosen video with others beside it. `v=long` is 200 s long, `v=short` 6 s, anything else 20 s. It starts with sound if the
 * browser lets it. With `next=ID` it goes on to that one when it ends; with `next=ID&insists` it looks by itself whether it has.
 */
export function drawWatch(root, context) {
  const id = context.url.searchParams.get('v') ?? context.match[1] ?? 'rain';
  const video = drawVideo({ file: FILES[id] ?? 'watch.webm', autoplay: true, loop: false, muted: context.url.searchParams.has('muted'), height: 400 });
  const next = context.url.searchParams.get('next');
  if (next !== null) goOn(video, () => window.practice.go(context.site.watchPath(next)), context.url.searchParams.has('insists'));
  const related = drawTiles({ ...context, count: 6, linkTo: (post) => context.site.watchPath(post.id) });
  related.id = 'related';
  root.append(
    build('div#player', video),
    build('h1', describePost(id.length).text),
    build('section#comments', build('h2', 'Comments'), build('p', 'The rain is lovely at 0:12.')),
    related,
  );
}

const FILES = { long: 'long.webm', short: 'short.webm' };

function goOn(video, go, insists) {
  if (!insists) video.addEventListener('ended', go, { once: true });
  else video.addEventListener('timeupdate', () => { if (video.ended) go(); });
}
