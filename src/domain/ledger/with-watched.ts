import type { WatchedSpan } from "./watched-span.ts";

/** The same place once more, or a little further, is one span: two witnesses tell of each second. */
export function withWatched(spans: readonly WatchedSpan[], span: WatchedSpan): readonly WatchedSpan[] {
  const touches = ({ child, site, surface, fromSecond, toSecond }: WatchedSpan): boolean =>
    child === span.child &&
    site === span.site &&
    surface === span.surface &&
    toSecond >= span.fromSecond &&
    fromSecond <= span.toSecond;
  const touching = [...spans.filter(touches), span];
  const fromSecond = Math.min(...touching.map((one) => one.fromSecond));
  const toSecond = Math.max(...touching.map((one) => one.toSecond));
  return [...spans.filter((one) => !touches(one)), { ...span, fromSecond, toSecond }];
}
