const RADIUS = 24;

/** 56 px: the share of 1 that is left, as the big ring shows it. The words beside it say the same. */
export function SmallRing({ share }: { readonly share: number | null }) {
  const drawn = share === null ? 0 : Math.min(100, Math.max(0, share * 100));
  const arc = (colour: string, width: number) => (
    <circle
      cx="28"
      cy="28"
      r={RADIUS}
      stroke={colour}
      stroke-width={width}
      pathLength={100}
      stroke-dasharray="100 100"
      stroke-dashoffset={100 - drawn}
      transform="rotate(-90 28 28)"
    />
  );
  return (
    <svg class="small-ring" width="56" height="56" viewBox="0 0 56 56" fill="none" aria-hidden="true">
      <circle cx="28" cy="28" r={RADIUS} stroke="var(--sunk)" stroke-width="8" />
      {drawn > 0 && arc("var(--lamp-line)", 8)}
      {drawn > 0 && arc("var(--lamp)", 4)}
    </svg>
  );
}
