import { build } from '../pieces/build.js';
import { drawVideo } from '../pieces/draw-video.js';

/** What a site shows inside somebody else's page. */
export function drawEmbed(root, { site }) {
  document.body.classList.add('is-embed');
  root.append(drawVideo({ file: 'watch.webm', autoplay: false, loop: false, muted: false, height: 220 }), build('small', `From ${site.name} (practice)`));
}
