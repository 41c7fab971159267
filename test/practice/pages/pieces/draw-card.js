import { build } from './build.js';
import { drawPicture } from './draw-picture.js';
import { drawVideo } from './draw-video.js';
import { press } from './press.js';

/** One post as it looks in a feed: who, what, a picture or a muted video that plays by itself, and a way to the comments. */
export function drawCard(post, site) {
  const author = build('a.author', post.author);
  author.href = site.profilePath(post.author);
  const comments = build('a.comments', 'Comments');
  comments.href = site.postPath(post);
  const like = press('.like', `Like · ${post.likes}`, () => { like.textContent = `Liked · ${post.likes + 1}`; });
  return build('div.card',
    build('header', build('span.face'), author),
    build('p', post.text),
    post.isVideo ? drawVideo({ file: 'short.webm', autoplay: true, loop: true, muted: true, height: 300 }) : drawPicture(post.index),
    build('div.actions', like, comments),
  );
}
