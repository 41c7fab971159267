import type { Software } from "#domain/catalogue/open-software";
import { isPrerendering } from "../guard/is-prerendering.ts";
import { fingerprint } from "./fingerprint.ts";
import { FEED_FROM, scoreFeed } from "./score-feed.ts";
import { watchGrowth } from "./watch-growth.ts";

/** A page that fills itself is looked at when it has; one that grows under a reader, a few times more. */
const SETTLES_MS = 1_500;
const MOST_LOOKS = 5;
const QUIET_MS = 4_000;
/** Whoever is here when it is told may not be whom it is about: a grown-up leaves the page to a child. */
const TELLS_AGAIN_MS = 60_000;

/**
 * Looks at a page a few times, each when the browser has nothing else to do: when it stands, after it turned into another by
 * itself, and while somebody scrolls it. Says what was seen until that is heard (`onSeen` answers whether), and then nothing
 * more until the page is another document. Aborting `over` ends it too.
 */
export function startScout(
  view: Window & typeof globalThis,
  over: AbortController,
  onSeen: (software: Software | null) => Promise<boolean>,
): void {
  const { document } = view;
  let looks = 0;
  let isDue = false;
  let isTelling = false;
  const growth = watchGrowth(view);

  function look(): void {
    isDue = false;
    if (document.hidden || over.signal.aborted) return;
    looks += 1;
    const software = fingerprint(document);
    if (software !== null || scoreFeed(document, null, growth.isSeen()).score >= FEED_FROM) {
      isTelling = true;
      void onSeen(software).then((isHeard) => {
        isTelling = false;
        if (isHeard) return over.abort();
        looks -= 1;
        lookSoon(TELLS_AGAIN_MS);
      });
    }
  }
  function lookSoon(afterMs: number): void {
    if (isDue || isTelling || looks >= MOST_LOOKS || over.signal.aborted) return;
    isDue = true;
    view.setTimeout(() => {
      if ("requestIdleCallback" in view) view.requestIdleCallback(look, { timeout: 5_000 });
      else look();
    }, afterMs);
  }

  const options = { signal: over.signal, passive: true, capture: true };
  const begin = (): void => lookSoon(SETTLES_MS);
  document.addEventListener("visibilitychange", begin, options);
  document.addEventListener("prerenderingchange", begin, options);
  view.addEventListener(
    "scroll",
    ({ target }) => {
      growth.scrolled(target);
      lookSoon(QUIET_MS);
    },
    options,
  );
  view.navigation.addEventListener(
    "navigatesuccess",
    () => {
      // Another page in the same document has looks of its own.
      looks = 0;
      growth.forget();
      begin();
    },
    options,
  );
  if (!isPrerendering(document)) begin();
}
