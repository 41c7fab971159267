import { build } from '../pieces/build.js';
import { describePost } from '../pieces/describe-post.js';
import { drawCard } from '../pieces/draw-card.js';
import { nest } from '../pieces/nest.js';
import { press } from '../pieces/press.js';
import { send } from '../pieces/send.js';

const answers = ['Please give the cat my regards.', 'Same here, but with a hedgehog.', 'This made my bus ride shorter.'];

/** A single post with its comments: as a page, or as a dialog over the feed. */
export function drawPost(root, { site, url, match, asDialog, practice }) {
  const number = Number(/\d+/.exec(match[1] ?? '')?.[0] ?? '0') % 1000;
  const post = describePost(number || 7);
  const { outer, inner } = nest(site.singlePost ?? site.post);
  inner.append(drawCard(post, site));
  root.append(outer);
  if (asDialog) root.prepend(press('.close', 'Close', () => history.back()));
  if (site.embedsVideo) root.append(drawForeignEmbed(url));
  root.append(drawComments());
  if (!asDialog && site.endlessPosts) root.append(drawMore(site, practice));
}

function drawComments() {
  const list = build('ul.comment-list', ...answers.map((text) => build('li', text)));
  const field = build('textarea[aria-label="Write a comment"][rows=2]');
  const form = build('form.comment-form', field, build('button', 'Send'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.append(build('li', field.value));
    field.value = '';
    void send('comment');
  });
  return build('section.comments-part', build('h2', 'Comments'), list, form);
}

// The port travels along: the other site is the same server under another name.
function drawForeignEmbed(url) {
  const frame = build('iframe.embed[allow="autoplay; fullscreen; picture-in-picture"][title="A video from elsewhere"]');
  frame.src = `https://www.youtube.com${url.port === '' ? '' : `:${url.port}`}/embed/rain`;
  return frame;
}

// Logged-out TikTok and pins go on below the one that was asked for.
function drawMore(site, practice) {
  const more = build('div.feed', ...Array.from({ length: 7 }, (_, index) => {
    const { outer, inner } = nest(site.post);
    inner.append(drawCard(describePost(index + 20), site));
    return outer;
  }));
  practice.watchFeed(more, 'related');
  return more;
}
