import { isPrerendering } from "./is-prerendering.ts";
import type { Lifetime } from "./lifetime.ts";

export type DocumentHandlers = {
  /** It is a page that someone opened: at once, or when a prerendered one is activated. */
  readonly onActive: () => void;
  /** It came out of the back/forward cache, as old as it went in. */
  readonly onReturned: () => void;
  /** It came to the front. */
  readonly onSeen: () => void;
  /** `document.open()` or the like put another root in, and took every listener away. */
  readonly onNewRoot: () => void;
};

/** Follows one document through what a browser does with it. */
export function watchDocument(view: Window & typeof globalThis, lifetime: Lifetime, handlers: DocumentHandlers): void {
  const { document } = view;
  let root = document.documentElement;
  const observer = new view.MutationObserver(() => {
    if (document.documentElement === root || document.documentElement === null) return;
    root = document.documentElement;
    lifetime.renew();
    handlers.onNewRoot();
  });
  observer.observe(document, { childList: true });
  lifetime.listen(view, "pageshow", (event) => {
    if (event instanceof PageTransitionEvent && event.persisted) handlers.onReturned();
  });
  lifetime.listen(document, "visibilitychange", () => {
    if (!document.hidden) handlers.onSeen();
  });
  if (isPrerendering(document)) lifetime.listen(document, "prerenderingchange", handlers.onActive, { once: true });
  else handlers.onActive();
}
