/** A child by colour and first letter; the name stands beside it. */
export function Initial({ name, colour }: { readonly name: string; readonly colour: number }) {
  return (
    <span class={`initial child-${colour}`} aria-hidden="true">
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
