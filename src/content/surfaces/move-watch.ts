import type { Lifetime } from "../guard/lifetime.ts";

export type MoveHandlers = {
  /** Something in the page sets out for another URL, in this document or in a new one: nothing has changed yet. */
  readonly onSettingOut: () => void;
  /** The page is about to go to `url` and may stay the same document: synchronous, before anything changes. */
  readonly onGoing: (url: string) => void;
  /** The URL is another one now, or the move came to nothing. */
  readonly onMoved: () => void;
};

type NavigateLike = Event & {
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
  readonly canIntercept: boolean;
  readonly downloadRequest: string | null;
};

/**
 * Hears of every move within the page. The Navigation API tells before the URL changes; our listener is the first, so a page
 * that stops the event stops it after us. Nothing is ever prevented: a cancelled move leaves the old URL over the new
 * content (tried in both browsers).
 */
export function watchMoves(view: Window & typeof globalThis, lifetime: Lifetime, handlers: MoveHandlers): void {
  const onNavigate = (event: Event) => {
    const { destination, canIntercept, downloadRequest } = event as NavigateLike;
    handlers.onSettingOut();
    // What can be intercepted may turn into a move within this document although it says otherwise.
    if ((destination.sameDocument || canIntercept) && downloadRequest === null) handlers.onGoing(destination.url);
  };
  // Some sites draw the new page first and tell of the move after: the press of a link is the earliest word of it.
  const onClick = (event: Event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (event.isTrusted && link !== undefined && staysHere(event, link)) handlers.onGoing(link.href);
  };
  const { navigation } = view;
  lifetime.listen(navigation, "navigate", onNavigate);
  lifetime.listen(navigation, "currententrychange navigatesuccess navigateerror", handlers.onMoved);
  lifetime.listen(view, "popstate hashchange", handlers.onMoved);
  lifetime.listen(view, "click", onClick);
}

/** Opens in this tab, not in a new one, and is no download. */
function staysHere(event: Event, link: HTMLAnchorElement): boolean {
  if (link.hasAttribute("download") || link.origin !== link.ownerDocument.location.origin) return false;
  const isPlain = event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return isPlain && (link.target === "" || link.target === "_self");
}
