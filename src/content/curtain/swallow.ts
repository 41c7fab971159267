import type { Lifetime } from "../guard/lifetime.ts";

/** May this event reach the page? */
export type Allow = (event: Event) => boolean;

export type Swallow = {
  /**
   * From now on nothing but what is meant for `host`, an element of ours, and what is allowed reaches the page. A later
   * call takes the place of this one. Answers how to end it, which does nothing once another has taken its place.
   */
  begin(host: Element, allow: Allow): () => void;
};

const TYPES =
  "keydown keypress keyup beforeinput paste drop dragstart " +
  "pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu";
/** Listened to only while swallowing: a listener that may prevent scrolling slows every scroll. */
const SCROLLING = ["wheel", "touchstart", "touchmove", "touchend"] as const;

/** Keeps trusted input from the page. Its listeners are on the window before any of the page's. */
export function createSwallow(view: Window, lifetime: Lifetime): Swallow {
  let current: { readonly host: Element; readonly allow: Allow } | null = null;
  const onEvent = (event: Event) => {
    if (current === null || !event.isTrusted) return;
    const isOurs = event.composedPath().includes(current.host);
    if (isOurs ? !(event instanceof KeyboardEvent) : current.allow(event)) return;
    event.stopImmediatePropagation();
    // A key on a button of ours still presses it, though no shortcut of the page hears it.
    const keepsDefault = isOurs ? !isEscape(event) : isForBrowser(event);
    if (event.cancelable && !keepsDefault) event.preventDefault();
  };
  lifetime.listen(view, TYPES, onEvent, { passive: false });
  return {
    begin(host, allow) {
      const mine = { host, allow };
      current = mine;
      for (const type of SCROLLING) view.addEventListener(type, onEvent, { capture: true, passive: false });
      return () => {
        if (current !== mine) return;
        current = null;
        for (const type of SCROLLING) view.removeEventListener(type, onEvent, { capture: true });
      };
    },
  };
}

function isEscape(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === "Escape";
}

/** Shortcuts such as closing a tab are the browser's; Tab still walks through what is left of the page. */
function isForBrowser(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  return event.ctrlKey || event.metaKey || event.altKey || event.key === "Tab" || /^F\d/.test(event.key);
}
