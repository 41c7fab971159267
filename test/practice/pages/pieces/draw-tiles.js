import { build } from './build.js';
import { describePost } from './describe-post.js';
import { drawPicture } from './draw-picture.js';
import { loadMorePosts } from './load-more-posts.js';

export function drawTiles({ site, signal, count, grows = false, linkTo }) {
  const grid = build('div.tiles');
  let shown = 0;
  const add = (more) => {
    for (let index = shown; index < shown + more; index += 1) {
      const link = build('a.tile', drawPicture(index, 180));
      link.href = (linkTo ?? site.postPath)(describePost(index));
      grid.append(link);
    }
    shown += more;
  };
  add(count);
  if (grows) {
    let isLoading = false;
    window.addEventListener('scroll', async () => {
      if (isLoading || shown > 300 || grid.getBoundingClientRect().bottom > innerHeight + 200) return;
      isLoading = true;
      add(await loadMorePosts(shown).catch(() => 0));
      isLoading = false;
    }, { passive: true, signal });
  }
  return grid;
}
