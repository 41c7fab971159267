/**
 * `window.practice`: what a test asks a page. Frames are counted twice, before every paint:
 * `painted` when a feed is laid out inside the viewport, covered or not; `uncovered` when a hit test in the middle of it
 * reaches the feed, which it does not through a modal dialog or anything else that lies on top.
 */
export function startWitness(site) {
  const feeds = new Map();
  const practice = {
    site: site.key,
    view: '',
    order: site.order,
    gapMs: site.gapMs,
    framesOfFeedPainted: 0,
    framesOfFeedUncovered: 0,
    framesBySurface: {},
    feedMounts: [],
    changes: [],
    watchFeed(element, surface) {
      feeds.set(element, surface);
      if (surface !== 'related') element.classList.add('witnessed');
      practice.feedMounts.push({ atMs: Date.now(), surface, url: location.href });
    },
    note(what, url) {
      practice.changes.push({ atMs: Date.now(), what, url });
    },
    forget() {
      practice.framesOfFeedPainted = 0;
      practice.framesOfFeedUncovered = 0;
      practice.framesBySurface = {};
      practice.feedMounts.length = 0;
      practice.changes.length = 0;
    },
  };
  const look = () => {
    let painted = false;
    let uncovered = false;
    for (const [element, surface] of feeds) {
      if (!element.isConnected) feeds.delete(element);
      else if (isInView(element)) {
        const isReached = isReachable(element);
        practice.framesBySurface[surface] = (practice.framesBySurface[surface] ?? 0) + 1;
        // What a single video drags along below it is told apart: it is not a feed that somebody opened.
        if (surface === 'related') continue;
        painted = true;
        uncovered ||= isReached;
      }
    }
    if (painted) practice.framesOfFeedPainted += 1;
    if (uncovered) practice.framesOfFeedUncovered += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.practice = practice;
  return practice;
}

function findVisibleBox(element) {
  const box = element.getBoundingClientRect();
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, innerWidth);
  return { x: (left + right) / 2, y: (top + bottom) / 2, isEmpty: bottom - top < 1 || right - left < 1 };
}

function isInView(element) {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !findVisibleBox(element).isEmpty;
}

function isReachable(element) {
  const { x, y } = findVisibleBox(element);
  const hit = document.elementFromPoint(x, y);
  return hit !== null && element.contains(hit);
}
