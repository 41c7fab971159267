import { useId } from "preact/hooks";
import { Hatches } from "./hatches.tsx";

export type LegendMark = {
  readonly text: string;
  readonly look: "counted" | "given" | "school" | "uncounted" | "unknown" | "limit" | "coloured";
  readonly colour?: string;
};

/** What the colours and hatchings of a chart mean, in words. */
export function Legend({ marks }: { readonly marks: readonly LegendMark[] }) {
  const id = useId();
  return (
    <ul class="legend">
      {marks.map(({ text, look, colour }) => (
        <li key={text}>
          <svg width="18" height="14" aria-hidden="true">
            <Hatches id={id} />
            {look === "limit" ? (
              <line class="chart-limit" x1="0" x2="18" y1="7" y2="7" />
            ) : (
              <rect
                class={`bar-${look}`}
                x="1"
                y="1"
                width="16"
                height="12"
                fill={look === "given" || look === "unknown" ? `url(#${id}-${look})` : colour}
              />
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
