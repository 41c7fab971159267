import { build } from '../pieces/build.js';
import { describePost } from '../pieces/describe-post.js';
import { drawCard } from '../pieces/draw-card.js';
import { loadMorePosts } from '../pieces/load-more-posts.js';
import { nest } from '../pieces/nest.js';
import { startVirtualList } from '../pieces/start-virtual-list.js';

/** The endless feed, with a tray of stories above it where the site has stories. */
export function drawFeed(root, { site, practice, signal }) {
  if (site.storyPath !== undefined) root.append(drawTray(site));
  const list = build('div.feed');
  root.append(list);
  const feed = startVirtualList({
    list,
    scroller: window,
    itemHeight: 470,
    signal,
    loadMore: loadMorePosts,
    makeNode: () => {
      const { outer } = nest(site.post);
      return outer;
    },
    fillNode: (node, index) => {
      site.markPost?.(node, index);
      fillDeepest(node, drawCard(describePost(index), site));
    },
  });
  practice.watchFeed(list, 'feed');
  practice.growFeed = (postsPerSecond) => {
    const timer = setInterval(() => feed.add(Math.max(1, Math.round(postsPerSecond / 10))), 100);
    signal.addEventListener('abort', () => clearInterval(timer));
    return () => clearInterval(timer);
  };
  return feed.draw;
}

// A post may sit in a cell, as on X; the card belongs into the innermost of the two.
function fillDeepest(node, card) {
  let deepest = node;
  while (deepest.firstElementChild !== null && !deepest.firstElementChild.classList.contains('card')) deepest = deepest.firstElementChild;
  deepest.replaceChildren(card);
}

function drawTray(site) {
  const names = ['maple', 'otto', 'linden', 'juno', 'saga'];
  const links = names.map((name) => {
    const link = build('a.story', build('span.ring'), name);
    link.href = site.storyPath(name);
    return link;
  });
  return build('div.tray', ...links);
}
