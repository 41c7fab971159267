/** The two hatchings of the charts: what was given, in the lamp's colours, and what is not known, in grey. */
export function Hatches({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-given`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="6" height="6" />
        <rect class="hatch-given" width="3" height="6" />
      </pattern>
      <pattern id={`${id}-unknown`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect class="hatch-unknown" width="1.5" height="6" />
      </pattern>
    </defs>
  );
}
