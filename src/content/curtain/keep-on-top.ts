import type { Lifetime } from "../guard/lifetime.ts";

/** So often a page may push us aside before the background hears of it and takes the tab away. */
const MOST_TIMES = 5;
/** After that we come back no faster than this, so that no fight stops the machine. */
const THEN_EVERY_MS = 50;

export type Cover = {
  /** The host that stands in the page. */
  readonly element: HTMLElement;
  /** Is it open in the top layer? */
  readonly isShown: () => boolean;
  /** Opens it again, above whatever is there. */
  readonly show: () => void;
  readonly onTorn: () => void;
};

export type Keeper = {
  begin(): void;
  check(): void;
  end(): void;
};

/** Brings a cover back when the page removes it, stacks something above it, makes it inert, or replaces the document. */
export function keepOnTop(view: Window & typeof globalThis, lifetime: Lifetime, cover: Cover): Keeper {
  const { document } = view;
  const observer = new view.MutationObserver(() => check());
  let isOn = false;
  let times = 0;
  let lastMs = 0;

  function observe(): void {
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (document.documentElement !== null) {
      observer.observe(document.documentElement, { childList: true, attributeFilter: ["inert"] });
    }
    observer.observe(cover.element, { attributes: true });
  }
  function restore(): void {
    const nowMs = view.performance.now();
    if (times >= MOST_TIMES && nowMs - lastMs < THEN_EVERY_MS) return;
    times += 1;
    lastMs = nowMs;
    document.documentElement?.removeAttribute("inert");
    cover.show();
    observe();
    if (times % MOST_TIMES === 0) cover.onTorn();
  }
  // What a microtask can tell without a layout; what lies above us, a frame tells before it is painted.
  function check(): void {
    if (!isOn) return;
    if (isTouched(document, cover.element) || !cover.isShown()) restore();
  }
  function everyFrame(): void {
    if (!isOn) return;
    check();
    if (isUnder(view, cover.element)) restore();
    view.requestAnimationFrame(everyFrame);
  }
  function onContest(event: Event): void {
    if (!isOn || event.target === cover.element) return;
    if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    // A popover that opens above us takes no hit test, so it is answered when it says so.
    if ("newState" in event && event.newState === "open") restore();
    else check();
  }

  lifetime.listen(document, "toggle fullscreenchange", onContest);
  return {
    begin() {
      isOn = true;
      times = 0;
      observe();
      view.requestAnimationFrame(everyFrame);
    },
    check,
    end() {
      isOn = false;
      observer.disconnect();
    },
  };
}

// Every mending is counted, or a page that undoes it at once would keep both of us busy for ever.
function isTouched(document: Document, host: Element): boolean {
  if (!host.isConnected || host.getAttributeNames().some((name) => name !== "style")) return true;
  return document.documentElement?.hasAttribute("inert") === true;
}

/** A view transition answers a hit test with the root, and an empty frame with nothing: neither lies above us. */
function isUnder(view: Window, host: Element): boolean {
  const hit = view.document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  return hit !== null && hit !== host && hit !== view.document.documentElement;
}
