import type { ComponentChildren } from "preact";

const RADIUS = 74;

type Props = {
  /** Of 1; null draws an empty track. */
  readonly share: number | null;
  /** What someone hears instead of seeing it. */
  readonly label: string;
  readonly children: ComponentChildren;
};

/** 168 px: what is left, as lamp light on a sunk track with an edge of lamp-line, and the number inside. */
export function Ring({ share, label, children }: Props) {
  return (
    <div class="ring" role="img" aria-label={label}>
      <svg width="168" height="168" viewBox="0 0 168 168" fill="none" aria-hidden="true">
        <circle cx="84" cy="84" r={RADIUS} stroke="var(--sunk)" stroke-width="16" />
        {share !== null && share > 0 && (
          <>
            <Arc share={share} colour="var(--lamp-line)" width={16} />
            <Arc share={share} colour="var(--lamp)" width={12} />
          </>
        )}
      </svg>
      <div class="ring-inside" aria-hidden="true">
        {children}
      </div>
    </div>
  );
}

function Arc({ share, colour, width }: { readonly share: number; readonly colour: string; readonly width: number }) {
  // A share of 100, so that the figure is the same for any radius; a sliver stays visible to the last minute.
  const drawn = Math.min(100, Math.max(1, share * 100));
  return (
    <circle
      class="ring-arc"
      cx="84"
      cy="84"
      r={RADIUS}
      stroke={colour}
      stroke-width={width}
      stroke-linecap={drawn > 99 ? "butt" : "round"}
      pathLength={100}
      stroke-dasharray="100 100"
      stroke-dashoffset={100 - drawn}
      transform="rotate(-90 84 84)"
    />
  );
}
