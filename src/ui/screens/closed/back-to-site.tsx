import type { ClosedView } from "#domain/report/views";
import { closedPageWords } from "#locales/closed-page-words";

type Place = ClosedView["openNow"][number];

/**
 * Where the way back leads: a part of the site is not in the plan, the first that is open is. Null where nothing of it is
 * open, or the page itself is again.
 */
export function placeToGoBack(view: ClosedView | null): Place | null {
  if (view === null || view.openAgain || view.reason !== "surface-closed") return null;
  return view.openNow[0] ?? null;
}

/** "Back to YouTube": the main button of a page whose site is open otherwise. A link, since it leads to a page. */
export function BackToSite({ place }: { readonly place: Place }) {
  return (
    <a class="button button-main" href={place.address}>
      {closedPageWords.backTo(place.name)}
    </a>
  );
}
