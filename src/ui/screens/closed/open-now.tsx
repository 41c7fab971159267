import type { ClosedView } from "#domain/report/views";
import { closedPageWords } from "#locales/closed-page-words";

/** What can be done instead, as links; nothing where there is nothing. */
export function OpenNow({ open }: { readonly open: ClosedView["openNow"] }) {
  if (open.length === 0) return null;
  return (
    <nav class="open-now" aria-label={closedPageWords.openNow}>
      <span class="quiet open-now-title">{closedPageWords.openNow}:</span>
      {open.map((place) => (
        <a key={place.address} href={place.address}>
          {closedPageWords.open(place)}
        </a>
      ))}
    </nav>
  );
}
