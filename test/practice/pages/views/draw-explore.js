import { drawTiles } from '../pieces/draw-tiles.js';

/** A grid of things from strangers, which grows at its end. */
export function drawExplore(root, context) {
  const grid = drawTiles({ ...context, count: 18, grows: true });
  root.append(grid);
  context.practice.watchFeed(grid, 'explore');
}
