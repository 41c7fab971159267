import type { ClosedView } from "#domain/report/views";
import { closedPageWords } from "#locales/closed-page-words";

/** What can be done instead, as links. */
export function OpenNow({ open }: { readonly open: ClosedView["openNow"] }) {
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
