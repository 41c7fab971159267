import { useId } from "preact/hooks";
import type { BarColumn, BarSegment } from "./bar-column.ts";
import { Hatches } from "./hatches.tsx";
import { layoutBars } from "./layout-bars.ts";

type Props = {
  readonly columns: readonly BarColumn[];
  readonly heightPx?: number;
  readonly leastTopSeconds?: number;
  /** Bars side by side without a gap of their own, where there are many. */
  readonly dense?: boolean;
};

/** Room above the tallest bar for the edge of a plan's line. */
const MARGIN_PX = 2;

/** Bars over their labels. A picture alone: whoever draws it puts the same figures into a table beside. */
export function BarChart({ columns, heightPx = 152, leastTopSeconds = 3600, dense = false }: Props) {
  const id = useId();
  const bars = layoutBars(columns, { heightPx, leastTopSeconds, padShare: dense ? 0.1 : 0.2 });
  const fillOf = ({ look, colour }: BarSegment): string | undefined =>
    look === "given" ? `url(#${id}-given)` : look === "coloured" ? colour : undefined;
  return (
    <div class={dense ? "chart chart-dense" : "chart"} aria-hidden="true">
      <svg class="chart-picture" width="100%" height={heightPx + 2 * MARGIN_PX}>
        <Hatches id={id} />
        {bars.map(({ column, columnStartPercent, startPercent, sizePercent, pieces, limitPx }) => (
          <g key={column.key}>
            <title>{column.title}</title>
            {column.isUnknown && (
              <rect
                x={`${columnStartPercent}%`}
                y={MARGIN_PX}
                width={`${100 / columns.length}%`}
                height={heightPx}
                fill={`url(#${id}-unknown)`}
              />
            )}
            {pieces.map(({ segment, topPx, heightPx: height }, index) => (
              <rect
                key={index}
                class={`bar-${segment.look}`}
                x={`${startPercent}%`}
                y={topPx + MARGIN_PX}
                width={`${sizePercent}%`}
                height={height}
                fill={fillOf(segment)}
              />
            ))}
            {limitPx !== null && (
              <line
                class="chart-limit"
                x1={`${startPercent - sizePercent / 6}%`}
                x2={`${startPercent + (sizePercent * 7) / 6}%`}
                y1={limitPx + MARGIN_PX}
                y2={limitPx + MARGIN_PX}
              />
            )}
          </g>
        ))}
        <line class="chart-ground" x1="0" x2="100%" y1={heightPx + MARGIN_PX} y2={heightPx + MARGIN_PX} />
      </svg>
      <div class="chart-labels" style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}>
        {columns.map(({ key, label, value, isNow }) => (
          <div key={key} class={isNow ? "chart-label chart-now" : "chart-label"}>
            {value !== undefined && <span class="chart-value">{value}</span>}
            <span>{label}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
