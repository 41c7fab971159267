import { build } from '../pieces/build.js';
import { drawVideo } from '../pieces/draw-video.js';

/** A broadcast that does not end, with a chat that does not either. */
export function drawLive(root, { practice, signal }) {
  const chat = build('ul.chat');
  const stage = build('section.live', build('strong.badge', 'LIVE'), drawVideo({ file: 'watch.webm', autoplay: true, loop: true, muted: false, height: 400 }), chat);
  const lines = ['hello from the rain', 'the cat is on the piano again', 'play the one with the spoons'];
  const timer = setInterval(() => {
    chat.prepend(build('li', lines[chat.childElementCount % lines.length]));
    while (chat.childElementCount > 12) chat.lastElementChild.remove();
  }, 1_500);
  signal.addEventListener('abort', () => clearInterval(timer));
  root.append(stage);
  practice.watchFeed(stage, 'live');
}
