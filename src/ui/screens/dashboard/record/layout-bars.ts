import type { BarColumn, BarSegment } from "./bar-column.ts";

export type LaidOutBar = {
  readonly column: BarColumn;
  /** Of the chart's width, from where reading begins: the column, and the bar in it. */
  readonly columnStartPercent: number;
  readonly startPercent: number;
  readonly sizePercent: number;
  readonly pieces: readonly { readonly segment: BarSegment; readonly topPx: number; readonly heightPx: number }[];
  readonly limitPx: number | null;
};

type Frame = {
  readonly heightPx: number;
  /** A quiet week still shows how long this is. */
  readonly leastTopSeconds: number;
  /** Of a column's own width, on either side. */
  readonly padShare: number;
};

/** What is there is seen, however little it is. */
const LEAST_PX = 2;

/** Where each bar and its pieces stand: across in percent of whatever width there is, down in pixels. */
export function layoutBars(
  columns: readonly BarColumn[],
  { heightPx, leastTopSeconds, padShare }: Frame,
): readonly LaidOutBar[] {
  const top = Math.max(leastTopSeconds, ...columns.map((column) => Math.max(sumOf(column), column.limitSeconds ?? 0)));
  const toPx = (seconds: number): number => (seconds / top) * heightPx;
  const width = 100 / Math.max(1, columns.length);
  return columns.map((column, index) => {
    let below = 0;
    const pieces = column.segments.flatMap((segment) => {
      if (segment.seconds <= 0) return [];
      const height = Math.max(LEAST_PX, toPx(segment.seconds));
      below += height;
      return [{ segment, topPx: heightPx - below, heightPx: height }];
    });
    return {
      column,
      columnStartPercent: index * width,
      startPercent: (index + padShare) * width,
      sizePercent: width * (1 - 2 * padShare),
      pieces,
      limitPx: column.limitSeconds === null ? null : heightPx - toPx(column.limitSeconds),
    };
  });
}

const sumOf = ({ segments }: BarColumn): number => segments.reduce((sum, { seconds }) => sum + seconds, 0);
