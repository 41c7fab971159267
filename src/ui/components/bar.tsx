/** A share of 1 as a bar: what is left of a site's minutes, or used of a day's. The words beside it say the same. */
export function Bar({ share, wide = false }: { readonly share: number; readonly wide?: boolean }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div class={wide ? "bar bar-wide" : "bar"} aria-hidden="true">
      {percent > 0 && <div class="bar-fill" style={{ inlineSize: `${percent}%` }} />}
    </div>
  );
}
