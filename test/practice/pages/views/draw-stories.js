import { build } from '../pieces/build.js';
import { drawPicture } from '../pieces/draw-picture.js';
import { press } from '../pieces/press.js';

const storyMs = 5_000;

/** Full-page pictures that go on by themselves; each has an address of its own. */
export function drawStories(root, { site, practice, match, go, replace, signal }) {
  const name = match[1] ?? 'maple';
  let index = Number(match[2] ?? '1') % 1000 || 1;
  const stage = build('section.stories');
  root.append(stage);
  const draw = () => {
    stage.replaceChildren(
      build('progress[max=5]'),
      build('strong', `${name} · ${index}`),
      drawPicture(index, 560),
      build('div.actions', press('.next', 'Next', next), press('.close', 'Close', () => go(site.home))),
    );
    stage.querySelector('progress').value = index % 6;
  };
  const next = () => {
    index += 1;
    replace(site.storyPath(name, index));
    draw();
  };
  const timer = setInterval(() => document.visibilityState === 'visible' && next(), storyMs);
  signal.addEventListener('abort', () => clearInterval(timer));
  draw();
  practice.watchFeed(stage, 'stories');
}
