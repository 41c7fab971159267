import { build } from '../pieces/build.js';
import { describePost } from '../pieces/describe-post.js';
import { drawVideo } from '../pieces/draw-video.js';
import { loadMorePosts } from '../pieces/load-more-posts.js';
import { nest } from '../pieces/nest.js';
import { startVirtualList } from '../pieces/start-virtual-list.js';

/** One short video after the other in a scroller that snaps; where the site does so, the URL follows. */
export function drawShorts(root, { site, practice, match, route, replace, signal }) {
  const itemHeight = Math.max(420, innerHeight - 90);
  const list = build('div.shorts-list');
  const scroller = build('div.shorts-scroller', list);
  scroller.style.height = `${itemHeight}px`;
  root.append(scroller);
  const start = Number(match[1] ?? '0') % 1000 || 0;
  const feed = startVirtualList({
    list,
    scroller,
    itemHeight,
    signal,
    count: start + 10,
    loadMore: loadMorePosts,
    makeNode: () => nest(site.short ?? 'article.short').outer,
    fillNode: (node, index) => node.replaceChildren(drawShort(describePost(index), site, itemHeight)),
  });
  practice.watchFeed(scroller, route.surface ?? 'shorts');

  if (route.follow !== undefined) {
    let current = start;
    scroller.addEventListener('scroll', () => {
      const index = Math.round(scroller.scrollTop / itemHeight);
      if (index === current) return;
      current = index;
      replace(route.follow(index));
    }, { passive: true, signal });
  }
  return () => {
    feed.draw();
    feed.scrollTo(start);
  };
}

function drawShort(post, site, itemHeight) {
  const author = build('a.author', `@${post.author}`);
  author.href = site.profilePath(post.author);
  const comments = build('a.comments', 'Comments');
  comments.href = site.postPath(post);
  return build('div.short-card',
    drawVideo({ file: 'short.webm', autoplay: true, loop: true, muted: true, height: itemHeight - 90 }),
    build('p', author, ` ${post.text} `, comments),
  );
}
