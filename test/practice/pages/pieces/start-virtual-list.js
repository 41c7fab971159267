const overscan = 4;

/**
 * An endless list that keeps only the nodes around the viewport (never more than 30) and fills them anew as one scrolls:
 * a node that showed post 3 shows post 19 later, which is what breaks a guard that remembers nodes.
 */
export function startVirtualList({ list, scroller, itemHeight, makeNode, fillNode, loadMore, signal, count = 10 }) {
  const shown = new Map();
  const spare = [];
  let isLoading = false;
  list.style.position = 'relative';

  function measure() {
    const isPage = scroller === window;
    const top = isPage ? -list.getBoundingClientRect().top : scroller.scrollTop;
    const height = isPage ? window.innerHeight : scroller.clientHeight;
    const first = Math.max(0, Math.floor(top / itemHeight) - overscan);
    const last = Math.min(count - 1, Math.ceil((top + height) / itemHeight) + overscan, first + 29);
    return { first, last };
  }

  function draw() {
    // A feed that another route keeps mounted but hidden must rest: measuring it would give nonsense.
    if (!list.isConnected || !list.checkVisibility()) return;
    list.style.height = `${count * itemHeight}px`;
    const { first, last } = measure();
    for (const [index, node] of shown) {
      if (index >= first && index <= last) continue;
      shown.delete(index);
      spare.push(node);
    }
    for (let index = first; index <= last; index += 1) {
      if (shown.has(index)) continue;
      const node = spare.shift() ?? list.appendChild(makeNode());
      node.dataset.key = String(index);
      node.style.cssText = `position:absolute;inset-inline:0;height:${itemHeight}px;transform:translateY(${index * itemHeight}px)`;
      fillNode(node, index);
      shown.set(index, node);
    }
    for (const node of spare.splice(0)) node.remove();
    if (last >= count - 3) void grow();
  }

  async function grow() {
    if (isLoading) return;
    isLoading = true;
    const added = await loadMore(count).catch(() => 0);
    isLoading = false;
    if (signal.aborted || added === 0) return;
    count += added;
    draw();
  }

  scroller.addEventListener('scroll', draw, { passive: true, signal });
  window.addEventListener('resize', draw, { signal });
  return {
    draw,
    /** Adds posts without a request, for measuring what a busy feed costs. */
    add(more) {
      count += more;
      draw();
    },
    scrollTo(index) {
      scroller.scrollTo({ top: index * itemHeight });
    },
  };
}
